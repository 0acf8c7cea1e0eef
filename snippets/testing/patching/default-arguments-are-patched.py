import time
from unittest.mock import patch


def stamp(clock=time.time):
    return clock()


with patch("time.time", return_value="patched") as replacement:
    assert time.time() == "patched"
    stamped = type(stamp()).__name__
    calls = replacement.call_count
print(stamped, calls)
assert (stamped, calls) == ("float", 1)
assert calls == 2
