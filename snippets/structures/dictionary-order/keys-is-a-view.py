table = {"a": 1}
views = [table.keys(), table.values(), table.items()]
table["b"] = 2
assert [list(view) for view in views] == [["a", "b"], [1, 2], [("a", 1), ("b", 2)]]
assert [len(view) for view in views] == [2, 2, 2]
refused = []
for view in views:
    try:
        view[0]
    except TypeError:
        refused.append(type(view).__name__)
assert refused == ["dict_keys", "dict_values", "dict_items"]
print(refused)
