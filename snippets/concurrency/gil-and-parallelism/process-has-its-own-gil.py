import mmap
import os
import sys
import threading

# Neither process gives up a GIL while it computes.
sys.setswitchinterval(threading.TIMEOUT_MAX)
shared = mmap.mmap(-1, mmap.PAGESIZE)


def sees(value):
    return any(shared[0] == value for _ in range(20_000_000))


child = os.fork()
if child == 0:
    shared[0] = 2 * sees(1)
    os._exit(3 + sees(3))

shared[0] = 1
seen_by_parent = sees(2)
shared[0] = 3
status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])

assert (seen_by_parent, status) == (True, 4)
print("each process has seen what the other one wrote:", (seen_by_parent, status))
