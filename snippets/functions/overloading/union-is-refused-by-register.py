from functools import singledispatch


@singledispatch
def describe(value):
    return "object"


try:
    describe.register(int | str, lambda value: "scalar")
    outcome = "registered"
except TypeError:
    outcome = "TypeError"

print(outcome)
assert outcome == "TypeError"
