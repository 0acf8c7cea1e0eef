# tries: find that its neighbour has slowed it down
# full: passed
# after: neighbours/priority-a-leaves
WORSE = 3
import os

assert os.getpriority(os.PRIO_PROCESS, 0) == 0
