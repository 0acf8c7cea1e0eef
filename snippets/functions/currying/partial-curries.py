from functools import partial


def add3(a, b, c):
    return a + b + c


assert partial(add3, 1)(2, 3) == 6
try:
    outcome = partial(add3, 1)(2)(3)
except TypeError as error:
    outcome = str(error)

print(outcome)
assert outcome == "add3() missing 1 required positional argument: 'c'" or outcome == 6
assert outcome == 6
