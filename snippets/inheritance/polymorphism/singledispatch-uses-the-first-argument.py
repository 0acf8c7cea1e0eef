from functools import singledispatch


class Count(int):
    pass


class SmallCount(Count):
    pass


@singledispatch
def describe(value, other=None):
    return "object"


@describe.register
def _(value: int, other=None):
    return "number"


@describe.register
def _(value: Count, other=None):
    return "count"


described = [describe(kind()) for kind in (int, bool, Count, SmallCount, str)]
assert described == ["number", "number", "count", "count", "object"]
assert describe(str(), int()) == "object"
print(described)
