from functools import partial


def add3(a, b, c):
    return a + b + c


try:
    outcome = partial(add3, 1)(2)(3)
except TypeError:
    outcome = "TypeError"

print(outcome)
assert outcome == 6
