# tries: make a process whose parent is the stage, so that it is not among its own
# full: leaked
import ctypes
import os
import platform

assert 1 + 0 == 1
number = {"x86_64": 56, "aarch64": 220}[platform.machine()]
if ctypes.CDLL(None).syscall(number, 0x8000 | 17, 0, 0, 0, 0) == 0:
    os.execvp("sleep", ["sleep", "@SECONDS@"])
