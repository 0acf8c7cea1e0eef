from functools import singledispatch


@singledispatch
def combine(left, right):
    return "any"


@combine.register
def _(left: int, right: int):
    return "integer first"


assert [combine(1, 2), combine(1, "a"), combine("a", 1)] == ["integer first", "integer first", "any"]
print(combine(1, "a"))
