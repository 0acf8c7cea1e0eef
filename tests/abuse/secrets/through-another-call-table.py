# tries: make a refused call by its number in the x32 table, which a filter of the other does not know
# full: raised
# says: Errno 38
import ctypes
import os
import platform

if platform.machine() != "x86_64":
    raise OSError(38, "Errno 38 there is no such table here")
libc = ctypes.CDLL(None, use_errno=True)
if libc.syscall(0x40000000 | 521, 0, 0, 0, 0) < 0:
    raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
assert os.getpid() > 0
