class Plain:
    pass


values = [Plain(), 7, "text", [], {}, None, object()]
found = [hasattr(value, "__dict__") for value in values]
print(found)
assert found[0] is True
assert values[1:6] == [7, "text", [], {}, None]
assert found == [True] * 7
