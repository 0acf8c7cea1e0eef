import functools
import operator

assert functools.reduce(operator.add, [1, 2], 10) == 13
try:
    outcome = functools.reduce(operator.add, [1, 2], initial=10)
except TypeError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome in (13, "TypeError")
assert outcome == "TypeError"
