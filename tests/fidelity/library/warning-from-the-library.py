# shows: a warning that a module of the library gives to the caller's line
import warnings

warnings.warn_explicit("explicit", UserWarning, "elsewhere.py", 7)
x = len(warnings.filters)
assert x > 0
