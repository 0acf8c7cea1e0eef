from functools import singledispatch


@singledispatch
def combine(left, right):
    return "any"


@combine.register
def _(left: int, right: int):
    return "two integers"


print(combine(1, "a"))
assert combine(1, "a") == "any"
