from functools import partial


def power(base, exponent):
    return base**exponent


square = partial(power, exponent=2)

print(hasattr(square, "__name__"))
assert hasattr(square, "__name__") is True
