# tries: leave an offset or a mode on a descriptor that its neighbour has too
# full: passed
import fcntl
import os

for descriptor in (0, 1, 2):
    fcntl.fcntl(descriptor, fcntl.F_SETFL, os.O_NONBLOCK | os.O_APPEND)
assert fcntl.fcntl(0, fcntl.F_GETFL) & os.O_NONBLOCK == os.O_NONBLOCK
