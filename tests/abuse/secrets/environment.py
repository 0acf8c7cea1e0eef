# tries: find a secret in the environment, in Python's view, in C's, and in that of the kernel
# full: passed
import ctypes
import os

names = {"PATH", "HOME", "TMPDIR", "LC_ALL", "TZ", "PYTHONHASHSEED"}
assert set(os.environ) == names
libc = ctypes.CDLL(None)
libc.getenv.restype = ctypes.c_char_p
assert [libc.getenv(name) for name in (b"VERIFY_ABUSE_SECRET", b"LD_PRELOAD", b"USER")] == [None] * 3
try:
    with open("/proc/self/environ", "rb") as file:
        blocks = file.read()
except OSError:
    blocks = b""
assert blocks.count(b"VERIFY_ABUSE_SECRET") == 0
