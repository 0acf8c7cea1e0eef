# shows: inspect.getsource gives the source of a function with an assert
import inspect


def f(x):
    assert x == 1  # one
    return x


source = inspect.getsource(f)
assert source == "def f(x):\n    assert x == 1  # one\n    return x\n"
print(f(1), source)
