import sys

header, pointer = sys.getsizeof([]), tuple.__itemsize__
items = [None] * 100
assert [sys.getsizeof(items[:n]) for n in (0, 10, 100)] == [header + pointer * n for n in (0, 10, 100)]
copied, remainders = 0, set()
while items:
    items = items[1:]
    references, remainder = divmod(sys.getsizeof(items) - header, pointer)
    copied += references
    remainders.add(remainder)
assert (copied, remainders) == (100 * 99 // 2, {0})
print(copied)
