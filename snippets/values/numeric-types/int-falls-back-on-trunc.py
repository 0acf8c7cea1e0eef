import math
import warnings

warnings.simplefilter("ignore", DeprecationWarning)


class Price:
    def __trunc__(self):
        return 3


try:
    outcome = int(Price())
except TypeError as error:
    outcome = type(error).__name__

print(outcome)
assert math.trunc(Price()) == 3
assert outcome in (3, "TypeError")
assert outcome == 3
