import sys

items = list(range(1_000))
frozen = tuple(items)
ratio = sys.getsizeof(frozen) / sys.getsizeof(items)

assert (type(items), len(items), frozen == tuple(items)) == (list, 1_000, True)
assert sys.getsizeof(frozen) - sys.getsizeof(()) == 8 * 1_000
print(ratio > 0.9)
assert ratio < 0.8
