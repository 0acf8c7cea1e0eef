# tries: kill the stage through a descriptor of it
# full: raised
# says: PermissionError
import os
import signal
import time

signal.pidfd_send_signal(os.pidfd_open(os.getppid()), signal.SIGKILL)
time.sleep(0.05)
assert os.getppid() == 1
