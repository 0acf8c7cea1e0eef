# tries: to say that it is imported while it is not
# ends: passed
# forked: no
import os
import time

try:
    os.write(3, b"r")
    time.sleep(60)
except OSError:
    pass


def look():
    return []
