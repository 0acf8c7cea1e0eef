# /// script
# requires-python = ">=3.11"
# ///
from functools import singledispatch


@singledispatch
def describe(value):
    return "object"


@describe.register
def scalar(value: int | str):
    return "scalar"


assert [describe(1), describe("a"), describe(2.5)] == ["scalar", "scalar", "object"]
assert describe.dispatch(int) is describe.dispatch(str) is scalar
print(describe(1), describe(2.5))
