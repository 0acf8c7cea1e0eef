import struct
import sys

smaller = []
for length in range(200):
    elements = list(range(length))
    if sys.getsizeof(tuple(elements)) < sys.getsizeof(elements):
        smaller.append(length)
assert smaller == list(range(200))

reference = struct.calcsize("P")
assert sys.getsizeof((1, 2, 3)) == sys.getsizeof(()) + 3 * reference
assert tuple.__itemsize__ == reference
assert list.__itemsize__ == 0
print("bytes of each reference inside the object:", tuple.__itemsize__, list.__itemsize__)
