# tries: get all capabilities back in a child with a user namespace of its own
# full: raised
# says: PermissionError
# gets-through-without: seccomp -> passed
import ctypes
import os
import platform

number = {"x86_64": 56, "aarch64": 220}[platform.machine()]
libc = ctypes.CDLL(None, use_errno=True)
child = libc.syscall(number, 0x10000000 | 17, 0, 0, 0, 0)
if child == 0:
    os._exit(0)
if child < 0:
    raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
assert os.waitpid(child, 0) == (child, 0)
