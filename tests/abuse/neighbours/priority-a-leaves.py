# tries: slow down all processes of its user, and so its stage and its neighbour
# full: raised
# says: PermissionError
WORSE = 3
import os

os.setpriority(os.PRIO_USER, 0, WORSE)
assert os.getpriority(os.PRIO_PROCESS, 0) == WORSE
