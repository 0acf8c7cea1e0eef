import time
from unittest import mock


def with_default(clock=time.time):
    return clock()


def with_lookup():
    return time.time()


with mock.patch("time.time", return_value=5):
    found = [with_default(), with_lookup()]
print(found[0] > 5, found[1])
assert found[0] > 1_600_000_000 and found[1] == 5
assert with_default.__defaults__ == (time.time,)
