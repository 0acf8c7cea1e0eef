import math
import sys
from itertools import islice, permutations

endless = permutations(range(20))
size = sys.getsizeof(endless)
first = list(islice(endless, 1000))
assert first[:2] == [tuple(range(20)), (*range(18), 19, 18)]
assert len(set(first)) == 1000
assert sys.getsizeof(endless) == size
assert math.factorial(20) == 2_432_902_008_176_640_000
print(len(first), math.factorial(20))
