# tries: end with status 0 before the assert
# full: ended-early
# says: sys.exit(0)
import sys

sys.exit(0)
assert 1 + 0 == 2
