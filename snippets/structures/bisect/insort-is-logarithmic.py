import bisect
import ctypes


def slots(items):
    start = ctypes.c_void_p.from_address(id(items) + object.__basicsize__ + ctypes.sizeof(ctypes.c_ssize_t))
    return list((ctypes.c_void_p * len(items)).from_address(start.value))


items = list(range(1000))
before = slots(items)
bisect.insort(items, -1)
moved = sum(old != new for old, new in zip(before, slots(items)))
print(moved)
assert items[:2] == [-1, 0]
assert moved <= 10
