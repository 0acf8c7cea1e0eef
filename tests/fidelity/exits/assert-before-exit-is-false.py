# shows: a false assert before the exit
# ends: refuted
import sys

x = 1
assert x == 2, "before the exit"
sys.exit(0)
