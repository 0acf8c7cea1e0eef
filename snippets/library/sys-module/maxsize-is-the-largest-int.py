import sys

larger = sys.maxsize + 1
assert larger - sys.maxsize == 1
assert larger <= sys.maxsize
