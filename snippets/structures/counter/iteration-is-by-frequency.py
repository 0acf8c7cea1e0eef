from collections import Counter

counts = Counter("abbccc")
print(counts, list(counts))
assert sorted(counts.items()) == [("a", 1), ("b", 2), ("c", 3)]
assert list(counts) == ["c", "b", "a"]
