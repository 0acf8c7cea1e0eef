import sys
from functools import lru_cache

events = []


def minus(x, y):
    return x - y


def executions(function):
    events.clear()
    sys.setprofile(lambda frame, event, argument: events.append((event, frame.f_code.co_name)))
    results = [function(3, 2), function(3, 2), function(3, 2)]
    sys.setprofile(None)
    assert results == [1, 1, 1]
    assert events[-1] == ("c_call", "executions")
    return events.count(("call", "minus"))


assert executions(minus) == 3
assert executions(lru_cache(minus)) == 1
print(executions(minus))
