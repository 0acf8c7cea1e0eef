import sys
import tracemalloc


class Plain:
    def __init__(self):
        self.x, self.y, self.z = 1, 2, 3


class Slotted:
    __slots__ = ("x", "y", "z")

    def __init__(self):
        self.x, self.y, self.z = 1, 2, 3


def bytes_for_thousand(cls):
    objects = [None] * 1000
    tracemalloc.start()
    for index in range(1000):
        objects[index] = cls()
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (objects[0].x, objects[0].y, objects[0].z) == (1, 2, 3)
    return size


plain, slotted = bytes_for_thousand(Plain), bytes_for_thousand(Slotted)
assert 0 <= slotted - 1000 * sys.getsizeof(Slotted()) < 1000
assert 4 * slotted < 3 * plain
print("bytes of a slotted object:", sys.getsizeof(Slotted()))
