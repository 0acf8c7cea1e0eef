import sys


def function():
    number = 1
    namespace = sys._getframe().f_locals
    namespace["number"] = 2
    return namespace["number"], number


written, number = function()
print(written, number)
assert written == 2 and number in (1, 2)
assert number == 1
