# tries: stop the stage that watches it
# full: raised
# says: PermissionError
import os
import signal

for number in (signal.SIGSTOP, signal.SIGTSTP, signal.SIGTERM, signal.SIGRTMAX, signal.SIGSEGV):
    os.kill(os.getppid(), number)
assert os.getppid() == 1
