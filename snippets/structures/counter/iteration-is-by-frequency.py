from collections import Counter

counts = Counter("abbccc")
print(counts, list(counts))
assert counts.most_common(1) == [("c", 3)]
assert list(counts) == ["c", "b", "a"]
