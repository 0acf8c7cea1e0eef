# tries: keep its orphans to itself instead of its stage, and end
# full: leaked
import ctypes
import os

assert 1 + 0 == 1
if os.fork() == 0:
    ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)
    for _ in range(4):
        if os.fork() == 0:
            if os.fork() == 0:
                os.execvp("sleep", ["sleep", "@SECONDS@"])
            os._exit(0)
    os.execvp("sleep", ["sleep", "@SECONDS@"])
