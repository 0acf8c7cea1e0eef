from collections.abc import Sized
from functools import singledispatch


@singledispatch
def describe(value):
    return "object"


@describe.register
def _(value: Sized):
    return "sized"


assert list.__mro__ == (list, object)
assert [describe([]), describe(7)] == ["sized", "object"]
print(describe([]), describe(7))
