import bisect
import ctypes


def slots(items):
    start = ctypes.c_void_p.from_address(id(items) + object.__basicsize__ + ctypes.sizeof(ctypes.c_ssize_t))
    return list((ctypes.c_void_p * len(items)).from_address(start.value))


class Item(int):
    def __lt__(self, other):
        compared.append(other)
        return super().__lt__(other)


compared = []
costs = []
for value in (-1, 250, 999):
    items = list(range(1000))
    before = slots(items)
    compared.clear()
    bisect.insort(items, Item(value))
    moved = sum(old != new for old, new in zip(before, slots(items)))
    costs.append(moved)
    assert 9 <= len(compared) <= 10
    assert items == sorted([*range(1000), value])
assert costs == [1000, 749, 0]
print(costs)
