# /// script
# requires-python = ">=3.12"
# ///
from itertools import batched, count

taken = []
source = (taken.append(number) or number for number in count())
first = next(batched(source, 3))

assert (first, taken) == ((0, 1, 2), [0, 1, 2])
assert list(batched("abcde", 2)) == [("a", "b"), ("c", "d"), ("e",)]
print(first, list(batched("abcde", 2)))
