from collections import Counter

counts = Counter(a=5)
counts.update("ab")
counts.update({"b": 10})
counts.update(a=-2)
assert counts == {"a": 4, "b": 11}
plain = {"a": 5}
plain.update(a=1)
assert plain == {"a": 1}
print(counts)
