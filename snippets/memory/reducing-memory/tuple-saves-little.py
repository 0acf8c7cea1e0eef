import sys

items = list(range(1_000))
exact = items.copy()
assert len(exact) == 1_000 and exact is not items
saved = sys.getsizeof(exact) - sys.getsizeof(tuple(items))
assert saved == sys.getsizeof([]) - sys.getsizeof(())
assert 0 < saved <= 16
assert sys.getsizeof(tuple(items[:500])) - sys.getsizeof(tuple(items[:400])) == 100 * 8
print(0 < saved <= 16)
