# tries: to leave a process that outlives the snippet
# ends: leaked
import os
import time

if os.fork() == 0:
    time.sleep(@SECONDS@)
    os._exit(0)


def look():
    return []
