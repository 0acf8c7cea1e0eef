import ctypes

buffer = bytearray(range(250)) * 100
before = ctypes.addressof(ctypes.c_char.from_buffer(buffer))
del buffer[:1]
moved = ctypes.addressof(ctypes.c_char.from_buffer(buffer)) == before
print(buffer[0], moved)
assert buffer[:2] == b"\x01\x02"
assert moved is True
