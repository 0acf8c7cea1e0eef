from functools import singledispatch


@singledispatch
def show(value, other=None):
    return "object"


@show.register
def _(value: int, other=None):
    return "int"


@show.register(list)
def _(value, other=None):
    return "list"


class Numbers(list):
    pass


values = (1, True, [], Numbers(), 1.5, "text")
assert [show(value) for value in values] == ["int", "int", "list", "list", "object", "object"]
assert [show("text", 1), show(1, "text")] == ["object", "int"]
assert show.dispatch(bool) is show.dispatch(int)
print([show(value) for value in values])
