import struct
import sys

lengths = list(range(200))
smaller = [
    n
    for n in lengths
    if sys.getsizeof(tuple(range(n))) < sys.getsizeof(list(range(n)))
]
assert smaller == lengths

reference = struct.calcsize("P")
assert sys.getsizeof((1, 2, 3)) == sys.getsizeof(()) + 3 * reference
assert tuple.__itemsize__ == reference
assert list.__itemsize__ == 0
print("bytes of each reference inside the object:", tuple.__itemsize__, list.__itemsize__)
