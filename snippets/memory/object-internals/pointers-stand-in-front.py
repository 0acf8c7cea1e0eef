# /// script
# requires-python = ">=3.12"
# ///
import sys


def in_front(thing):
    return sys.getsizeof(thing) - thing.__sizeof__()


sizes = {}
for base in (object, list, tuple, Exception):
    plain, slotted = type("Plain", (base,), {}), type("Slotted", (base,), {"__slots__": ()})
    sizes[base.__name__] = in_front(plain()), in_front(slotted())
assert sizes == dict.fromkeys(["object", "list", "tuple", "Exception"], (32, 16))
print(sizes)
