import ctypes

first, second = object(), object()
assert ctypes.cast(id(first), ctypes.py_object).value is first
assert ctypes.cast(id(second), ctypes.py_object).value is second

address = id(first)
del first
third = object()
assert id(third) == address
print("distinct ids of three objects, one of them deleted:", len({address, id(second), id(third)}))
