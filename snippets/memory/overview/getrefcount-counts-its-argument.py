import sys


def function():
    item = object()
    return sys.getrefcount(item)


count = function()
assert count in (1, 2)
print(count)
assert count == 2
