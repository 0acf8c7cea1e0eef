# /// script
# requires-python = ">=3.11"
# ///
import sys


class WithDict:
    pass


class WithSlots:
    __slots__ = ("value",)


def in_front(thing):
    return sys.getsizeof(thing) - thing.__sizeof__()


sizes = {type(thing).__name__: in_front(thing) for thing in (WithDict(), WithSlots(), [])}
assert sizes == {"WithDict": 32, "WithSlots": 16, "list": 16}
print(sizes)
