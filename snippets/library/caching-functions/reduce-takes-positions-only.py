import functools
import operator

try:
    outcome = functools.reduce(operator.add, [1, 2], initial=10)
except TypeError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == "TypeError"
