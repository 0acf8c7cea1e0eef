import sys

items = list(range(10_000))
full = sys.getsizeof(items)
while len(items) > 6_000:
    items.pop()
before = sys.getsizeof(items)
while len(items) > 1_000:
    items.pop()
assert before == full
assert sys.getsizeof(items) < full / 2
items.append(0)
assert sys.getsizeof(items) > sys.getsizeof(list(range(1_001)))
print(before == full, sys.getsizeof(items) < full / 2)
