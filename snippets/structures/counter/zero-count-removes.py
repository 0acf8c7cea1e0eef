from collections import Counter

counts = Counter("ab")
counts["a"] = 0
print(counts)
assert counts["b"] == 1
assert "a" not in counts
