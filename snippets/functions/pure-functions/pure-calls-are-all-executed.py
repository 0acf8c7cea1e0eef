import sys
from functools import lru_cache

executed = 0


def add(x, y):
    return x + y


def count(frame, event, argument):
    global executed
    executed += event == "call" and frame.f_code is add.__code__


def executions(function):
    global executed
    executed = 0
    sys.setprofile(count)
    results = [function(2, 3), function(2, 3), function(2, 3)]
    sys.setprofile(None)
    assert results == [5, 5, 5]
    return executed


assert executions(add) == 3
assert executions(lru_cache(add)) == 1
print(executions(add))
