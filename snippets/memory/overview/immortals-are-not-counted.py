# /// script
# requires-python = ">=3.12"
# ///
import sys


def growth(thing):
    before = sys.getrefcount(thing)
    slots = [thing] * 1000
    return sys.getrefcount(thing) - before


grown = {repr(thing): growth(thing) for thing in (None, True, 7, ())}

assert grown == {"None": 0, "True": 0, "7": 0, "()": 0}
assert growth(object()) == 1000
print(grown)
