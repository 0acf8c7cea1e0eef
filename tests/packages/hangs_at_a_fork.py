# tries: to hang whoever forks it
# ends: passed
# forked: no
import os
import time

importer = os.getpid()
os.register_at_fork(before=lambda: time.sleep(60))


def look():
    return []
