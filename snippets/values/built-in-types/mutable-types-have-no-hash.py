hashable = []
for kind in (list, dict, set, bytearray, tuple, frozenset, str, bytes, range):
    if kind.__hash__ is not None:
        hashable.append(kind)
assert hashable == [tuple, frozenset, str, bytes, range]

assert [kind for kind in hashable if hasattr(kind, "__setitem__") or hasattr(kind, "__delitem__")] == []
items, table, letters, data = [], {}, set(), bytearray()
items += [1]
table["a"] = 1
letters.add("a")
data.append(1)
assert (items, table, letters, data) == ([1], {"a": 1}, {"a"}, b"\1")
print(hashable)
