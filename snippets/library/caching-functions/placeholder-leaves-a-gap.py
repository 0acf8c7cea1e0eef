# /// script
# requires-python = ">=3.14"
# ///
from functools import Placeholder, partial

square = partial(pow, Placeholder, 2)
try:
    square()
    outcome = "called"
except TypeError as error:
    outcome = type(error).__name__

assert [square(5), square(6)] == [25, 36]
assert outcome == "TypeError"
print(square(5), outcome)
