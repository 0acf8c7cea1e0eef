table = {"b": 1, "a": 2}
table["c"] = 0
print(list(table))
assert len(table) == 3
assert list(table) == sorted(table)
