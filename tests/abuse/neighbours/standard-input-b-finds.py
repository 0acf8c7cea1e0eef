# tries: find the mode of a descriptor that its neighbour has changed
# full: passed
# after: neighbours/standard-input-a-leaves
import fcntl
import os

flags = [fcntl.fcntl(descriptor, fcntl.F_GETFL) & (os.O_NONBLOCK | os.O_APPEND) for descriptor in (0, 1, 2)]
assert flags == [0, 0, 0]
