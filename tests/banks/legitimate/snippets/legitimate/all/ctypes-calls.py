import ctypes

libc = ctypes.CDLL(None)
assert libc.abs(-3) == 3
assert ctypes.sizeof(ctypes.c_int) == 4
