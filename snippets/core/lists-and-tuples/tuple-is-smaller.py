import sys

for length in range(200):
    elements = list(range(length))
    assert len(elements) == length
    assert sys.getsizeof(tuple(elements)) < sys.getsizeof(elements)

reference = tuple.__itemsize__
assert sys.getsizeof((1, 2, 3)) == sys.getsizeof(()) + 3 * reference
assert (reference > 0, list.__itemsize__) == (True, 0)
print("bytes of each reference inside the object:", tuple.__itemsize__, list.__itemsize__)
