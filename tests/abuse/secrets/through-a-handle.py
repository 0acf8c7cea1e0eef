# tries: open a file by its handle, past every path
# full: raised
# says: PermissionError
# gets-through-without: seccomp -> passed
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
handle = ctypes.create_string_buffer(bytes([128]) + bytes(135))
mount = ctypes.c_int()
if libc.name_to_handle_at(-100, b"/usr", handle, ctypes.byref(mount), 0) != 0:
    raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
assert handle.raw[8:] != bytes(128)
