import ctypes

buffer = bytearray(range(250))
before = ctypes.addressof(ctypes.c_char.from_buffer(buffer))
del buffer[:1]
moved = ctypes.addressof(ctypes.c_char.from_buffer(buffer)) == before
print(buffer[0], moved)
assert list(buffer) == list(range(1, 250))
assert moved is True
