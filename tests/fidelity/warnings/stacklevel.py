# shows: a warning names the caller's line
import warnings


def f():
    warnings.warn("of the caller", stacklevel=2)


f()
assert callable(f)
