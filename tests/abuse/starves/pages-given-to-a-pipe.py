# tries: keep pages in a pipe that it has unmapped
# full: passed
# gets-through-without: seccomp -> refuted
import ctypes
import errno
import os

library = ctypes.CDLL(None, use_errno=True)
page = ctypes.create_string_buffer(4096)


class Piece(ctypes.Structure):
    _fields_ = [("base", ctypes.c_void_p), ("length", ctypes.c_size_t)]


reader, writer = os.pipe()
piece = Piece(ctypes.addressof(page), 4096)
assert library.vmsplice(writer, ctypes.byref(piece), 1, 0) == -1
assert ctypes.get_errno() == errno.EPERM
