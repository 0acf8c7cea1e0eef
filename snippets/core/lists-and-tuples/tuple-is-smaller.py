import sys

for elements in ([], [0], [0, 1, 2], list(range(200))):
    assert elements == list(range(len(elements)))
    assert sys.getsizeof(tuple(elements)) < sys.getsizeof(elements)

reference = tuple.__itemsize__
assert sys.getsizeof((1, 2, 3)) == sys.getsizeof(()) + 3 * reference
assert (reference > 0, list.__itemsize__) == (True, 0)
print("bytes of each reference inside the object:", tuple.__itemsize__, list.__itemsize__)
