table = {"b": 1, "a": 2}
table["c"] = 0
assert list(table.items()) == [("b", 1), ("a", 2), ("c", 0)]
ordered = dict(sorted(table.items()))
assert list(ordered) == ["a", "b", "c"]
by_value = dict(sorted(table.items(), key=lambda item: item[1]))
assert list(by_value) == ["c", "b", "a"]
assert table == ordered == by_value
print(list(table), list(ordered), list(by_value))
