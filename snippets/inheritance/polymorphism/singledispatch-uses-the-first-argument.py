from functools import singledispatch


@singledispatch
def describe(value, other=None):
    return "object"


@describe.register
def _(value: int, other=None):
    return "number"


class Count(int):
    pass


assert [describe(value) for value in (7, Count(7), True, "a")] == ["number"] * 3 + ["object"]
assert describe("a", 7) == "object"
print([describe(value) for value in (7, True, "a")])
