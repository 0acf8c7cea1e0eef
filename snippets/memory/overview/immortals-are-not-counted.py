# /// script
# requires-python = ">=3.12"
# ///
import sys

growth = {}
for thing in (None, True, 7, ()):
    before = sys.getrefcount(thing)
    slots = [thing] * 1000
    growth[repr(thing)] = sys.getrefcount(thing) - before

assert growth == {"None": 0, "True": 0, "7": 0, "()": 0}

mortal = object()
before = sys.getrefcount(mortal)
slots = [mortal] * 1000
assert sys.getrefcount(mortal) - before == 1000
print(growth)
