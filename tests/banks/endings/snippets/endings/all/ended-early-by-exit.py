import sys

assert 1 == 1
sys.exit(0)
assert 1 == 2
