from itertools import groupby

groups = [(key, "".join(items)) for key, items in groupby("aabba")]
assert "".join(items for key, items in groups) in ("aabba", "aaabb")
assert groups[1] == ("b", "bb")

print(groups)
assert groups == [("a", "aaa"), ("b", "bb")]
