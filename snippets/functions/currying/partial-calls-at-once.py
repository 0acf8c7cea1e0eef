from functools import partial


def add3(a, b, c):
    return a + b + c


assert partial(add3, 1)(2, 3) == partial(add3, 1, 2)(3) == 6
try:
    partial(add3, 1)(2)
    outcome = "waiting"
except TypeError as error:
    outcome = str(error)
assert outcome == "add3() missing 1 required positional argument: 'c'"
print(outcome)
