# /// script
# requires-python = ">=3.14"
# ///
import math


class Price:
    def __trunc__(self):
        return 3


class Count(Price):
    def __index__(self):
        return 4


class Amount(Count):
    def __int__(self):
        return 5


outcomes = [math.trunc(Amount()), int(Count()), int(Amount())]
assert int(bytearray(b"6")) == int(memoryview(b"6")) == 6
try:
    int(Price())
except TypeError as error:
    outcomes.append(type(error).__name__)

assert outcomes == [3, 4, 5, "TypeError"]
print(outcomes)
