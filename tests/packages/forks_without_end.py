# tries: to use up the processes of whoever imports it, and of those that come later
# ends: leaked
import os
import time

try:
    while True:
        if os.fork() == 0:
            time.sleep(@SECONDS@)
            os._exit(0)
except OSError:
    pass


def look():
    return []
