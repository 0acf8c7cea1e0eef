import builtins
import sys

big = sys.maxsize**3
assert divmod(big, sys.maxsize**2) == (sys.maxsize, 0)
assert type(big) is type(1) is int
assert not hasattr(builtins, "long")
print(type(big).__name__, hasattr(builtins, "long"))
