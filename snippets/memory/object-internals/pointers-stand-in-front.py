# /// script
# requires-python = ">=3.12"
# ///
import collections
import sys


def in_front(thing):
    return sys.getsizeof(thing) - thing.__sizeof__()


sizes = {}
for base in (object, tuple, Exception, collections.OrderedDict):
    plain, slotted = type("Plain", (base,), {}), type("Slotted", (base,), {"__slots__": ()})
    sizes[base.__name__] = in_front(plain()), in_front(slotted())
assert [sizes[name] for name in ("object", "tuple", "Exception")] == [(32, 16)] * 3
assert sizes["OrderedDict"] == (16, 16)
print(sizes)
