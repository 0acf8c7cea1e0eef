from collections import Counter

counts = Counter(a=2, b=0, c=-1, d=1)
assert list(counts.elements()) == ["a", "a", "d"]
assert Counter(counts.elements()) == +counts == {"a": 2, "d": 1}
assert dict(counts) == {"a": 2, "b": 0, "c": -1, "d": 1}
print(list(counts.elements()))
