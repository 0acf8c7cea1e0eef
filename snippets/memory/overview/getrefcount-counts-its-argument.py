import sys


def function():
    item = object()
    return sys.getrefcount(item)


print(function())
assert function() == 2
