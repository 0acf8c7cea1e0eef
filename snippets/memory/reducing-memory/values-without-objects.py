import sys
from array import array

numbers = list(range(1_000, 11_000))
packed = array("q", numbers)
as_objects = sys.getsizeof(numbers) + sum(map(sys.getsizeof, numbers))
as_values = sys.getsizeof(packed)
assert packed.tolist() == numbers
assert packed.itemsize == 8
assert 8 <= as_values / 10_000 < 8.1
assert 36 <= as_objects / 10_000 < 36.1
print(round(as_objects / 10_000), round(as_values / 10_000))
