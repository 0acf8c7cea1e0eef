table = {"b": 1, "a": 2}
order = [*table.items()]
print(order)
assert order in ([("b", 1), ("a", 2)], [("a", 2), ("b", 1)])
assert order == [("a", 2), ("b", 1)]
