import ctypes


def slots(items):
    start = ctypes.c_void_p.from_address(id(items) + object.__basicsize__ + ctypes.sizeof(ctypes.c_ssize_t))
    return list((ctypes.c_void_p * len(items)).from_address(start.value))


def moved(index):
    items = [object() for _ in range(1000)]
    before = slots(items)
    items.pop(index)
    return sum(old != new for old, new in zip(before, slots(items)))


at_the_end, at_the_front = moved(-1), moved(0)
print(at_the_end, at_the_front)
assert (at_the_end, len(slots([1, 2]))) == (0, 2)
assert at_the_front == at_the_end
