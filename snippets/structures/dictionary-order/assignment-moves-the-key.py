table = dict.fromkeys("ab")
table["a"] = 3
print(table)
assert list(table.items()) in ([("a", 3), ("b", None)], [("b", None), ("a", 3)])
assert list(table) == ["b", "a"]
