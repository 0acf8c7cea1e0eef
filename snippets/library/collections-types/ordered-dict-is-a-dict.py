from collections import OrderedDict

pairs = [("a", 1), ("b", 2)]
plain, ordered = [(kind(pairs), kind(reversed(pairs))) for kind in (dict, OrderedDict)]
assert [list(each) for each in ordered] == [["a", "b"], ["b", "a"]]
assert plain[0] == plain[1]
assert dict(ordered[0]) == {"a": 1, "b": 2}
assert dict(ordered[0]) == dict(ordered[1])

equal = ordered[0] == ordered[1]
print("equal:", equal)
assert equal is True
