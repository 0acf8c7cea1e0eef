import ctypes


def slots(items):
    start = ctypes.c_void_p.from_address(id(items) + object.__basicsize__ + ctypes.sizeof(ctypes.c_ssize_t))
    return list((ctypes.c_void_p * len(items)).from_address(start.value))


queue = [object() for _ in range(1000)]
before = slots(queue)
queue.pop(0)
assert slots(queue) == before[1:]
moved_by_pop = sum(old != new for old, new in zip(before, slots(queue)))
before = slots(queue)
queue.insert(0, None)
assert slots(queue) == [id(None), *before]
moved_by_insert = sum(old != new for old, new in zip(before, slots(queue)[:999]))
assert (moved_by_pop, moved_by_insert) == (999, 999)
print(moved_by_pop, moved_by_insert)
