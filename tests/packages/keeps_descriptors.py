# tries: to use up the descriptors of whoever imports it
# ends: passed
# forked: no
import os

kept = []
try:
    while True:
        kept.append(os.open("/dev/null", os.O_RDONLY))
except OSError:
    os.close(kept.pop())


def look():
    return [] if len(kept) > 200 else [len(kept)]
