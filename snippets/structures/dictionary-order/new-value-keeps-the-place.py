table = {"a": None, "b": None, "c": 3}
table["a"] = 10
table.update(b=20)
assert list(table.items()) == [("a", 10), ("b", 20), ("c", 3)]
table["a"] = table.pop("a")
assert list(table) == ["b", "c", "a"]
assert table.popitem() == ("a", 10)
print(table)
