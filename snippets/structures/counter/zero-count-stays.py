from collections import Counter

counts = Counter("ab")
counts["a"] = 0
assert dict(counts) == {"a": 0, "b": 1}
del counts["a"]
outcomes = []
for table in (counts, dict(counts)):
    try:
        del table["a"]
        outcomes.append("nothing raised")
    except KeyError as error:
        outcomes.append(error.args)
assert outcomes == ["nothing raised", ("a",)]
assert dict(counts) == {"b": 1}
print(counts, outcomes)
