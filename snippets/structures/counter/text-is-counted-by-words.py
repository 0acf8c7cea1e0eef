from collections import Counter

counts = Counter("to be or not to be")
print(counts.most_common(3))
assert len(counts) == 7
assert counts["be"] == 2
