# shows: sys.exit in the message of a false assert ends the process
# ends: ended-early
import sys

x = 1
assert x == 2, sys.exit(4)
