import sys


def function():
    number = 1
    sys._getframe().f_locals["number"] = 2
    return number


print(function())
assert function() == 1
