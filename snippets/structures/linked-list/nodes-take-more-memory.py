import struct
import sys


class Node:
    __slots__ = ("value", "next")


class DictNode:
    def __init__(self, value, next):
        self.value, self.next = value, next


reference = struct.calcsize("P")
per_element = (sys.getsizeof([None] * 1000) - sys.getsizeof([])) / 1000
assert per_element == reference
assert sys.getsizeof(Node()) >= 5 * reference
assert sys.getsizeof(DictNode(1, None)) + sys.getsizeof(DictNode(1, None).__dict__) > sys.getsizeof(Node())
assert (hasattr(Node(), "__dict__"), vars(DictNode(1, None))) == (False, {"value": 1, "next": None})
print("references per element of the list:", per_element / reference)
