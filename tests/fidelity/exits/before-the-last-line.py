# shows: sys.exit before the last line
# ends: ended-early
import sys

x = 1
assert x == 1
sys.exit()
print("not reached")
