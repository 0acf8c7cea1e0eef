# shows: sizes of objects
import sys

sizes = {repr(x): sys.getsizeof(x) for x in (0, 1, 2 ** 30, 1.0, "", "a", "\u00e9", "\u4e2d", b"", (), (1,), [], [1], {}, set(), None)}
print(sizes)
assert sys.getsizeof(b"abc") == sys.getsizeof(b"") + 3
