import ctypes

items = [object() for _ in range(30)]
start = ctypes.c_void_p.from_address(id(items) + object.__basicsize__ + ctypes.sizeof(ctypes.c_ssize_t)).value
found = (ctypes.py_object * len(items)).from_address(start)[:]
print(found == items)
assert len(found) == 30
assert found != items
