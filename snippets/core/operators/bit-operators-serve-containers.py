left, right = {1, 2}, {2, 3}
assert [left | right, left & right, left - right, left ^ right] == [{1, 2, 3}, {2}, {1}, {1, 3}]
assert {"a": 1, "b": 1} | {"b": 2} == {"a": 1, "b": 2}
print({"a": 1, "b": 1} | {"b": 2})
