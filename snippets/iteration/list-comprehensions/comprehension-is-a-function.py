import sys


def function():
    return [sys._getframe().f_code.co_name for _ in range(2)]


names = function()
print(names)
assert len(names) == 2
assert names == ["<listcomp>", "<listcomp>"]
