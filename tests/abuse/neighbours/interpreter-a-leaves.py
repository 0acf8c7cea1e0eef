# tries: leave changes in its interpreter and its process for its neighbour
# full: passed
import builtins
import ctypes
import os
import sys
import types

os.environ["INTRUDER"] = "here"
ctypes.CDLL(None).setenv(b"INTRUDER", b"here", 1)
sys.modules["intruder"] = types.ModuleType("intruder")
builtins.intruder = 1
os.intruder = 1
sys.path.insert(0, "/intruder")
os.umask(0)
os.chdir("/")
os.nice(1)
sys.setrecursionlimit(5000)
assert sys.modules["intruder"].__name__ == "intruder"
