from collections import Counter

counts = Counter(a=5)
counts.update(a=1)
print(counts)
assert list(counts) == ["a"]
assert counts["a"] == 1
