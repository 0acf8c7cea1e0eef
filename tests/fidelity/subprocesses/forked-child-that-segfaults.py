# shows: a forked child that gets SIGSEGV is silent
import os
import signal

pid = os.fork()
if pid == 0:
    os.kill(os.getpid(), signal.SIGSEGV)
status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
assert status == -11
print(status)
