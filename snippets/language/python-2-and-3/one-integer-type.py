import builtins
import sys

big = 10**30
assert big > sys.maxsize
assert type(big) is int
assert not hasattr(builtins, "long")
print(type(big).__name__, hasattr(builtins, "long"))
