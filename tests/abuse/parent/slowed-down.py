# tries: give the stage the lowest priority
# full: raised
# says: PermissionError
import os

os.setpriority(os.PRIO_PROCESS, os.getppid(), 1)
assert os.getpriority(os.PRIO_PROCESS, os.getppid()) == 1
