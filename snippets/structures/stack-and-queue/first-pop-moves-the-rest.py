import ctypes


def slots(items):
    start = ctypes.c_void_p.from_address(id(items) + object.__basicsize__ + ctypes.sizeof(ctypes.c_ssize_t))
    return list((ctypes.c_void_p * len(items)).from_address(start.value))


queue = [object() for _ in range(1000)]
before = slots(queue)
queue.pop(0)
assert slots(queue) == before[1:]
queue.insert(0, None)
assert slots(queue) == [id(None), *before[1:]]
assert len(set(before)) == 1000
print(len(queue))
