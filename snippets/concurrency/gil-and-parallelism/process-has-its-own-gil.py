import mmap
import os

shared = mmap.mmap(-1, mmap.PAGESIZE)
child = os.fork()
if child == 0:
    while shared[0] != 1:
        pass
    shared[0] = 2
    while shared[0] != 3:
        pass
    os._exit(4)

# Neither process ever waits: each computes until it has seen what the other one has written.
shared[0] = 1
while shared[0] != 2:
    pass
shared[0] = 3
status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])

assert (shared[0], status) == (3, 4)
print(f"last value: {shared[0]}, exit code of the child: {status}")
