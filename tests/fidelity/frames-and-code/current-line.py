# shows: the line of the running frame is the source's
import sys


def here():
    return sys._getframe(1).f_lineno


line = here()
assert line == 9
assert here() == 11
print(line)
