import sys

assert 1 + 0 == 1
sys.exit(0)
assert 1 + 0 == 2
