from collections import Counter

counts = Counter("abbccc")
assert list(counts) == ["a", "b", "c"]
assert repr(counts) == "Counter({'c': 3, 'b': 2, 'a': 1})"
assert [element for element, _ in counts.most_common()] == ["c", "b", "a"]
print(list(counts), counts)
