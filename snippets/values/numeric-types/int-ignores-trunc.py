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


outcomes = [math.trunc(Price()), int(Count()), int(Amount())]
try:
    int(Price())
except TypeError as error:
    outcomes.append(type(error).__name__)

assert outcomes == [3, 4, 5, "TypeError"]
print(outcomes)
