import ctypes

items = [object() for _ in range(1000)]
start = ctypes.c_void_p.from_address(id(items) + object.__basicsize__ + ctypes.sizeof(ctypes.c_ssize_t)).value
block = (ctypes.c_void_p * len(items)).from_address(start)
assert list(block) == [id(item) for item in items]
items[500] = None
assert block[500] == id(None)
print(len(block))
