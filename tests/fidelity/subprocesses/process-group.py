# shows: the parent's group is the child's
import os

pid = os.fork()
if pid == 0:
    os._exit(0 if os.getpgid(0) == os.getpgid(os.getppid()) else 1)
status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
assert status == 0
print(status)
