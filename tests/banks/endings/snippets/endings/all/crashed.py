import ctypes

assert 1 == 1
ctypes.string_at(0)
