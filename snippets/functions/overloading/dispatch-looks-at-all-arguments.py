from functools import singledispatch


@singledispatch
def combine(left, right):
    return "any"


@combine.register
def _(left: int, right: int):
    return "two integers"


print(combine(1, "a"))
assert [combine("a", 1), combine(1, 1), combine(1, "a")][:2] == ["any", "two integers"]
assert combine(1, "a") == "any"
