import bisect
import ctypes
import heapq


class Item:
    compared = 0

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        Item.compared += 1
        return self.value < other.value


def slots(items):
    start = ctypes.c_void_p.from_address(id(items) + object.__basicsize__ + ctypes.sizeof(ctypes.c_ssize_t))
    return list((ctypes.c_void_p * len(items)).from_address(start.value))


costs = {}
for push in (bisect.insort, heapq.heappush):
    items = [Item(value) for value in range(1000)]
    before, Item.compared = slots(items), 0
    push(items, Item(-1))
    moved = sum(old != new for old, new in zip(before, slots(items)))
    costs[push.__name__] = (moved, Item.compared)
    assert items[0].value == -1
assert costs["insort_right"] == (1000, 10)
assert costs["heappush"] == (9, 9)
print(costs)
