import ctypes

items = [object() for _ in range(1000)]
start = ctypes.c_void_p.from_address(id(items) + object.__basicsize__ + ctypes.sizeof(ctypes.c_ssize_t)).value
width = ctypes.sizeof(ctypes.c_void_p)
for index in (0, 1, 500, 999):
    assert ctypes.c_void_p.from_address(start + index * width).value == id(items[index])
items[500] = None
assert ctypes.c_void_p.from_address(start + 500 * width).value == id(None)
print(width, len(items))
