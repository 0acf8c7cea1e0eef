from functools import partial


def power(base, exponent):
    return base**exponent


square = partial(power, exponent=2)
assert (square(3), power.__name__) == (9, "power")

print(hasattr(square, "__name__"))
assert hasattr(square, "__name__") is True
