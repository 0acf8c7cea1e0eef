import time
from unittest import mock


def now(clock=time.time):
    return clock()


with mock.patch("time.time", return_value=5):
    assert time.time() == 5
    found = now() == 5
print(found)
assert found == True
