import os

usable = os.sched_getaffinity(0)
assert 1 <= len(usable) <= os.cpu_count()
os.sched_setaffinity(0, {min(usable)})
assert os.sched_getaffinity(0) == {min(usable)}
assert getattr(os, "process_cpu_count", lambda: 1)() == 1
