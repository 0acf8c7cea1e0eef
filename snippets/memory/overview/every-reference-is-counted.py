import sys


def growth():
    before = sys.getrefcount(None)
    slots = [None] * 1000
    return sys.getrefcount(None) - before


print("counted:", growth())
assert growth() == 1000
