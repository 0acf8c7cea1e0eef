import sys

items = list(range(1_000))
ratio = sys.getsizeof(tuple(items)) / sys.getsizeof(items)

print(ratio > 0.9)
assert ratio < 0.8
