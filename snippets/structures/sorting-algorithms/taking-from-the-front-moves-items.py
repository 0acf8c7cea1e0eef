import ctypes
import heapq


def slots(items):
    start = ctypes.c_void_p.from_address(id(items) + object.__basicsize__ + ctypes.sizeof(ctypes.c_ssize_t))
    return list((ctypes.c_void_p * len(items)).from_address(start.value or 0))


left, right = [[n] for n in range(0, 200, 2)], [[n] for n in range(1, 200, 2)]
expected = sorted(left + right)
assert list(heapq.merge(left, right)) == expected
merged, moved = [], 0
while left and right:
    half = left if left[0] < right[0] else right
    before = slots(half)
    merged.append(half.pop(0))
    moved += sum(old != new for old, new in zip(before, slots(half)))
assert merged + left + right == expected
assert moved == sum(range(100)) + sum(range(1, 100))
print(moved)
