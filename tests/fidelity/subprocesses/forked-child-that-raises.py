# shows: a forked child with an uncaught exception prints its traceback
import os

pid = os.fork()
if pid == 0:
    raise ValueError("in the child")
status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
assert status == 1
print(status)
