from functools import singledispatch


@singledispatch
def describe(value):
    return "object"


try:
    describe.register(int | str, lambda value: "scalar")
    outcome = "registered"
except TypeError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == "TypeError"
