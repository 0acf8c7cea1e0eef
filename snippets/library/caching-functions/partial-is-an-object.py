from functools import partial


def power(base, exponent):
    return base**exponent


cube = partial(power, exponent=3)
two = partial(partial(power, 2), 5)
assert cube(2) == 8
assert (cube.func, cube.args, cube.keywords) == (power, (), {"exponent": 3})
assert hasattr(cube, "__name__") is False
assert (two.func, two.args, two()) == (power, (2, 5), 32)
print(type(cube).__name__, cube.keywords)
