# /// script
# requires-python = ">=3.14"
# ///
import sys


def function():
    item = object()
    alone = sys.getrefcount(item)
    holder = [item]
    return alone, sys.getrefcount(item)


def function_with_closure():
    item = object()
    return sys.getrefcount(item), lambda: item


assert function() == (1, 2)
assert function_with_closure()[0] == 2
print(function())
