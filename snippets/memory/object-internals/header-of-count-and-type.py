import ctypes
import sys

assert object.__basicsize__ == sys.getsizeof(object()) == 16


class Thing:
    pass


thing = Thing()
words = (ctypes.c_size_t * 2).from_address(id(thing))
assert words[1] == id(Thing)
before = words[0] & 0xFFFFFFFF
others = [thing, thing, thing]
assert (words[0] & 0xFFFFFFFF) - before == 3
del others
assert words[0] & 0xFFFFFFFF == before
print(object.__basicsize__)
