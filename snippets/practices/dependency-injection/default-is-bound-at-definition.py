import time
from unittest import mock


def with_default(clock=time.time):
    return clock()


def with_lookup(clock=None):
    return (clock or time.time)()


with mock.patch("time.time", return_value=5):
    found = [with_default() == 5, with_lookup() == 5, with_default(clock=lambda: 7), with_lookup(clock=lambda: 7)]
print(found)
assert found == [False, True, 7, 7]
