# tries: kill the stage that watches it, its worker's first process
# full: raised
# says: PermissionError
# gets-through-without: namespaces,landlock -> fault
import os
import signal
import time

os.kill(os.getppid(), signal.SIGKILL)
time.sleep(0.05)
assert os.getppid() == 1
