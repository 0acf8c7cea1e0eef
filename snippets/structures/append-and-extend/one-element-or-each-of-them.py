items = [1]
inner = [2, 3]
assert items.append(inner) is None
assert items.extend(inner) is None
assert items == [1, [2, 3], 2, 3]
assert items[1] is inner
items.extend(n * n for n in (5, 6))
items.append("ab")
items.extend("ab")
items.extend({"key": "value"})
assert items[4:] == [25, 36, "ab", "a", "b", "key"]
print(items)
