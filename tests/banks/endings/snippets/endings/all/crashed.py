import ctypes

assert 1 + 0 == 1
ctypes.string_at(0)
