i, items = 0, ["a", "b"]
assert (i, items) == (0, ["a", "b"])
i, items[i] = 1, "x"
assert items == ["a", "x"]
items[i], i = "y", 0
assert (items, i) == (["a", "y"], 0)
print(items)
