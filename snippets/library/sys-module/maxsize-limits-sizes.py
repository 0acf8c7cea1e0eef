import sys

assert len(range(sys.maxsize)) == sys.maxsize
try:
    len(range(sys.maxsize + 1))
except OverflowError:
    refused = True
assert refused
assert range(sys.maxsize + 5)[-1] == sys.maxsize + 4
assert (sys.maxsize + 1) ** 2 == sys.maxsize**2 + 2 * sys.maxsize + 1
assert (sys.maxsize + 1).bit_length() in (32, 64)
