values = [7, "text", [], {}, None, object()]
found = [hasattr(value, "__dict__") for value in values]
print(found)
assert values[:5] == [7, "text", [], {}, None]
assert found == [True] * 6
