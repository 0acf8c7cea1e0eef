# tries: end with status 0 by ending its main thread alone
# full: ended-early
import ctypes
import platform

ctypes.CDLL(None).syscall({"x86_64": 60, "aarch64": 93}[platform.machine()], 0)
assert 1 + 0 == 2
