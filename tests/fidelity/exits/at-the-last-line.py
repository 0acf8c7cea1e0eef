# shows: sys.exit() as the last line
# ends: passed|ended-early
import sys

x = 1
assert x == 1
print("exits")
sys.exit()
