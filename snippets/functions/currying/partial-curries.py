from functools import partial


def add3(a, b, c):
    return a + b + c


assert partial(add3, 1)(2, 3) == 6
try:
    outcome = partial(add3, 1)(2)(3)
except TypeError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == 6
