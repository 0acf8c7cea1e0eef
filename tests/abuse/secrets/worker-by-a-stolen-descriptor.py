# tries: take a descriptor out of the stage
# full: raised
# says: PermissionError
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
parent = os.pidfd_open(os.getppid())
for number in range(200):
    if libc.syscall(438, parent, number, 0) >= 0:
        break
else:
    raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
assert number == 0
