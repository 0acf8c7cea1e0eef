import bisect
import ctypes


def slots(items):
    start = ctypes.c_void_p.from_address(id(items) + object.__basicsize__ + ctypes.sizeof(ctypes.c_ssize_t))
    return list((ctypes.c_void_p * len(items)).from_address(start.value))


items = list(range(1000))
before = slots(items)
bisect.insort(items, -1)
all_moved = slots(items)[1:] == before
print(all_moved)
assert items == [-1, *range(1000)]
assert len(set(before)) == 1000
assert all_moved is False
