from collections import Counter

counts = Counter("ab")
counts["a"] = 0
print(counts)
assert dict(counts) in ({"b": 1}, {"a": 0, "b": 1})
assert "a" not in counts
