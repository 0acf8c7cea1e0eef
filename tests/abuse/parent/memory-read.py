# tries: read the stage's memory by a system call, where the page and the next snippets are
# full: raised
# says: PermissionError
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
here = ctypes.create_string_buffer(64)
vector = (ctypes.c_void_p * 2)(ctypes.addressof(here), 64)
if libc.process_vm_readv(os.getppid(), vector, 1, vector, 1, 0) < 0:
    raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
assert here.raw != bytes(64)
