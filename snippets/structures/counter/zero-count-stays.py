from collections import Counter

counts = Counter("ab")
counts["a"] = 0
assert (len(counts), "a" in counts) == (2, True)
del counts["a"]
del counts["missing"]
assert counts == {"b": 1}
assert ("a" in counts, len(counts)) == (False, 1)
print(counts)
