import sys

results = []
for kind in (set, dict):
    table = kind.fromkeys(range(1000)) if kind is dict else set(range(1000))
    full = sys.getsizeof(table)
    for number in range(995):
        table.pop(number) if kind is dict else table.remove(number)
    kept, copied = sys.getsizeof(table), sys.getsizeof(table.copy())
    table.clear()
    results.append((kept == full, copied < full / 10, sys.getsizeof(table) < full / 10))
assert results == [(True, True, True)] * 2
print(results)
