import time
from unittest.mock import patch


def stamp(clock=time.time):
    return clock()


with patch("time.time", return_value=0):
    stamped = "a patched time" if stamp() == 0 else "the real time"
print(stamped)
assert stamped == "a patched time"
