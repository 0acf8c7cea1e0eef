import time
from unittest.mock import patch

clocks = {"wall": time.time}


def stamp(clock=time.time):
    return clock()


def looked_up():
    return time.time()


def took_it_before():
    clock = time.time
    with patch("time.time", return_value=0):
        return clock()


with patch("time.time", return_value=0):
    seen = [stamp() == 0, clocks["wall"]() == 0, looked_up() == 0]
seen.insert(2, took_it_before() == 0)
injected = stamp(clock=lambda: 0)
assert seen == [False, False, False, True]
assert injected == 0
print(seen, injected)
