import time
from unittest.mock import patch

clocks = {"wall": time.time}


def by_default(clock=time.time):
    return clock()


def by_collection():
    return clocks["wall"]()


def looked_up():
    return time.time()


functions = (by_default, by_collection, looked_up)
with patch("time.time", return_value=0) as replacement:
    seen = {function.__name__: function() == 0 for function in functions}
assert seen == {"by_default": False, "by_collection": False, "looked_up": True}
assert replacement.call_count == 1
print(seen)
