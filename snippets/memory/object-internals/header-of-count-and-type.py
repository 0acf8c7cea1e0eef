import ctypes
import sys

assert object.__basicsize__ == sys.getsizeof(object()) == 16


class Thing:
    pass


thing = Thing()
count = ctypes.c_uint32.from_address(id(thing))
assert ctypes.c_size_t.from_address(id(thing) + 8).value == id(Thing)
before = count.value
others = [thing, thing, thing]
assert count.value - before == 3
del others
assert count.value == before
print(object.__basicsize__)
