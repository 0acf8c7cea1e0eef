# shows: a child of the same interpreter that crashes is silent
import os

pid = os.fork()
if pid == 0:
    os.abort()
status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
assert status == -6
print(status)
