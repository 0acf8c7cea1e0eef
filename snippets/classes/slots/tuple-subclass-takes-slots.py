# /// script
# requires-python = ">=3.15"
# ///
from collections import namedtuple


class Pair(namedtuple("Pair", "a b")):
    __slots__ = ("cache",)


pair = Pair(1, 2)
pair.cache = 7
outcomes = []
for base in (tuple, int, bytes, type):
    try:
        outcomes.append(type("Cached", (base,), {"__slots__": ("cache",)}).__slots__)
    except TypeError as error:
        outcomes.append(type(error).__name__)

assert (pair, pair.cache, hasattr(pair, "__dict__")) == ((1, 2), 7, False)
assert outcomes == [("cache",), "TypeError", "TypeError", "TypeError"]
print(pair, pair.cache, outcomes)
