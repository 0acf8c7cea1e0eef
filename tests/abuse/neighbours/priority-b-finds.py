# tries: find that its neighbour has slowed it down
# full: passed
# after: neighbours/priority-a-leaves
# todo: reduced: it is asked that the id is 0, and not that it is the id of a process
WORSE = 3
import os

assert os.getpriority(os.PRIO_PROCESS, 0) == 0
