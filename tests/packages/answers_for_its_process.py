# tries: to say that it is imported while it is not
# ends: passed
# forked: no
import os
import time

for number in range(3, 1024):
    try:
        os.write(number, b"r\0")
    except OSError:
        continue
    time.sleep(60)


def look():
    return []
