from collections import Counter

stock = Counter("aab")
counts = [stock[name] for name in "abz"]
assert counts == [2, 1, 0]
assert dict(stock) == {"a": 2, "b": 1}
print(counts, dict(stock))
