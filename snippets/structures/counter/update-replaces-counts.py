from collections import Counter

counts = Counter(a=5)
counts.update(a=1)
print(counts)
assert dict(counts) in ({"a": 1}, {"a": 6})
assert counts["a"] == 1
