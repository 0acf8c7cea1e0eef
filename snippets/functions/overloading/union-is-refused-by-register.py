from functools import singledispatch


@singledispatch
def describe(value):
    return "object"


try:
    describe.register(int | str, lambda value: "scalar")
    outcome = describe(1)
except TypeError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome in ("TypeError", "scalar")
assert outcome == "TypeError"
