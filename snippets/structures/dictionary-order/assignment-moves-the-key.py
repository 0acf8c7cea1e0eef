table = {"a": 1, "b": 2}
table["a"] = 3
print(table)
assert table["a"] == 3
assert list(table) == ["b", "a"]
