# tries: mount a /proc of its own, and look at the other processes in it
# full: raised
# says: PermissionError
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
os.mkdir("proc")
if libc.mount(b"proc", b"proc", b"proc", 0, None) != 0:
    raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
assert os.path.exists("proc/1") == True
