# tries: make system calls where no filter sees them
# full: raised
# says: OSError: [Errno 38]
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
descriptor = libc.syscall(425, 4, ctypes.create_string_buffer(256))
if descriptor < 0:
    raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
assert descriptor > 2
