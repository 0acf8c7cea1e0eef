import bisect
import ctypes


def slots(items):
    start = ctypes.c_void_p.from_address(id(items) + object.__basicsize__ + ctypes.sizeof(ctypes.c_ssize_t))
    return list((ctypes.c_void_p * len(items)).from_address(start.value))


class Key(int):
    compared = 0

    def __lt__(self, other):
        Key.compared += 1
        return int(self) < int(other)


costs = []
for value in (-1, 250, 999):
    items = list(range(1000))
    before, Key.compared = slots(items), 0
    bisect.insort(items, Key(value))
    moved = sum(old != new for old, new in zip(before, slots(items)))
    costs.append((moved, Key.compared <= 10))
    assert items == sorted([*range(1000), value])
assert costs == [(1000, True), (749, True), (0, True)]
print(costs)
