# shows: sys.exit with a text before the last line
# ends: ended-early
import sys

x = 1
assert x == 1
sys.exit(["a", 1])
print("not reached")
