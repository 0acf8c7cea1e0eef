import sys

header, pointer = sys.getsizeof([]), sys.getsizeof([None][:]) - sys.getsizeof([])
items = [None] * 100
assert [sys.getsizeof(items[:n]) for n in (0, 10, 100)] == [header + pointer * n for n in (0, 10, 100)]
copied = 0
while items:
    items = items[1:]
    copied += (sys.getsizeof(items) - header) // pointer
assert copied == 100 * 99 // 2
print(copied)
