# tries: have the stage scheduled only where nobody else wants to run
# full: raised
# says: PermissionError
import os

os.sched_setscheduler(os.getppid(), os.SCHED_BATCH, os.sched_param(0))
assert os.sched_getscheduler(os.getppid()) == os.SCHED_BATCH
