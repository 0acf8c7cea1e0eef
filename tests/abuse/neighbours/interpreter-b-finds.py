# tries: find changes of its neighbour in its interpreter and its process
# full: passed
# after: neighbours/interpreter-a-leaves
import builtins
import ctypes
import os
import sys
import types

libc = ctypes.CDLL(None)
libc.getenv.restype = ctypes.c_char_p
assert ("INTRUDER" in os.environ, libc.getenv(b"INTRUDER")) == (False, None)
assert ("intruder" in sys.modules, hasattr(builtins, "intruder"), hasattr(os, "intruder")) == (False, False, False)
assert ("/intruder" in sys.path, sys.getrecursionlimit()) == (False, 1000)
assert (os.umask(0o022), os.getcwd() == "/", os.getpriority(os.PRIO_PROCESS, 0)) == (0o022, False, 0)
