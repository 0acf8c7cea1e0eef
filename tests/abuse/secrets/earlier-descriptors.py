# tries: find a descriptor that the worker has left open
# full: passed
import os

there = []
for descriptor in range(3, 2048):
    try:
        os.fstat(descriptor)
        there.append(descriptor)
    except OSError:
        pass
assert there == []
