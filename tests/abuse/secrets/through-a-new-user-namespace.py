# tries: get all capabilities back in a user namespace of its own
# full: raised
# says: PermissionError
# gets-through-without: seccomp -> passed
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
if libc.unshare(0x10000000) != 0:
    raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
assert os.getuid() == 65534
