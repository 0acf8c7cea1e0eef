# shows: sys.exit with a text as the last line
# ends: passed|ended-early
import sys

x = 1
assert x == 1
sys.exit("text")
