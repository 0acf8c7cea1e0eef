from collections.abc import Sized
from functools import singledispatch


@singledispatch
def show(value, other=None):
    return f"object {value}"


@show.register
def _(value: int, other=None):
    return f"int {value}"


@show.register(list)
def _(value, other=None):
    return f"list {value}"


@show.register
def _(value: Sized, other=None):
    return f"sized {value}"


class Numbers(list):
    pass


shown = [show(value) for value in (1, True, [2], Numbers([3]), 1.5, "text")]
assert shown == ["int 1", "int True", "list [2]", "list [3]", "object 1.5", "sized text"]
assert [show("text", 1), show(1, "text")] == ["sized text", "int 1"]
assert (Sized in str.__mro__, issubclass(str, Sized)) == (False, True)
print(shown)
