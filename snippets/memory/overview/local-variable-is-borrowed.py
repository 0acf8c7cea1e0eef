# /// script
# requires-python = ">=3.14"
# ///
import sys


def function():
    item = object()
    alone = sys.getrefcount(item)
    holder = [item]
    return alone, sys.getrefcount(item)


assert function() == (1, 2)
print(function())
