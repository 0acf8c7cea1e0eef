# tries: take the requests for asynchronous input and output, which the whole machine shares
# full: passed
# gets-through-without: seccomp -> refuted
import ctypes
import errno
import platform

library = ctypes.CDLL(None, use_errno=True)
io_setup = {"x86_64": 206, "aarch64": 0}[platform.machine()]
context = ctypes.c_ulong(0)
assert library.syscall(io_setup, 1, ctypes.byref(context)) == -1
assert ctypes.get_errno() == errno.EPERM
