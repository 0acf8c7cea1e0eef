# shows: SystemExit in an exit function
# ends: passed|ended-early|raised
import atexit
import sys

atexit.register(sys.exit, 3)
x = 1
assert x == 1
