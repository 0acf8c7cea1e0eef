# /// script
# requires-python = ">=3.13"
# ///
import sys


def function():
    number = 1
    proxy = sys._getframe().f_locals
    proxy["number"] += 1
    read = number
    number = 3
    return read, proxy["number"]


assert function() == (2, 3)
print(function())
