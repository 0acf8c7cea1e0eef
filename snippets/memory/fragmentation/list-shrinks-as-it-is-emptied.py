import sys

items = list(range(10_000))
sizes = [sys.getsizeof(items)]
for left in (5_001, 4_999, 1_000):
    while len(items) > left:
        items.pop()
    sizes.append(sys.getsizeof(items))
items.append(1_000)

assert items == list(range(1_001))
assert sizes[0] == sizes[1] > sizes[2] > sizes[3]
assert sizes[3] < sizes[0] / 5
assert sys.getsizeof(items) > sys.getsizeof(list(range(1_001)))
print([len(items), sizes[0] == sizes[1], sizes[3] < sizes[0] / 5])
