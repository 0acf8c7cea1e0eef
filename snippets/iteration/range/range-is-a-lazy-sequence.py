import sys
from collections.abc import Sequence

numbers = range(10, 20, 3)
assert (numbers.start, numbers.stop, numbers.step) == (10, 20, 3)
assert [*numbers] == [10, 13, 16, 19]
assert isinstance(numbers, Sequence)
try:
    numbers[0] = 5
except TypeError as error:
    message = str(error)
assert message == "'range' object does not support item assignment"
print(numbers, [*numbers])
