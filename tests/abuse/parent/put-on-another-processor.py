# tries: choose the processors of the stage
# full: raised
# says: PermissionError
import os

here = os.sched_getaffinity(0)
os.sched_setaffinity(os.getppid(), here)
assert os.sched_getaffinity(os.getppid()) == here
