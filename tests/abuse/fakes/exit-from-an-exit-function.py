# tries: turn a failed assert into status 0 by sys.exit in an exit function
# full: refuted
import atexit
import sys

atexit.register(sys.exit, 0)
assert 1 + 0 == 2
