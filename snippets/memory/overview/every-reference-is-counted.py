import sys


def growth(thing):
    before = sys.getrefcount(thing)
    slots = [thing] * 1000
    return sys.getrefcount(thing) - before


print("counted for an object():", growth(object()), "for None:", growth(None))
assert growth(object()) == 1000
assert growth(None) == 1000
