# tries: have itself scheduled before everybody else
# full: passed
import os

first = []
for act in (
    lambda: os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1)),
    lambda: os.sched_setscheduler(0, os.SCHED_RR, os.sched_param(1)),
    lambda: os.setpriority(os.PRIO_PROCESS, 0, -5),
):
    try:
        act()
        first.append(act)
    except OSError:
        pass
assert first == []
