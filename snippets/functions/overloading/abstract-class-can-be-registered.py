from collections.abc import Iterable, Sized
from functools import singledispatch


@singledispatch
def describe(value):
    return "object"


@describe.register
def _(value: Sized):
    return "sized"


assert [describe([1]), describe(iter([1])), describe(7)] == ["sized", "object", "object"]


@describe.register
def _(value: Iterable):
    return "iterable"


assert describe(iter([1])) == "iterable"
try:
    outcome = describe([1])
except RuntimeError as error:
    outcome = str(error).split(":")[0]
assert outcome == "Ambiguous dispatch"
print(outcome)
