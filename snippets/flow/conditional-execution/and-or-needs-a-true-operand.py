def and_or(condition, a, b):
    return condition and a or b


for a in (0, "", None, []):
    assert and_or(True, a, "b") == "b"
    assert and_or(False, a, "b") == "b"
assert and_or(True, 1, "b") == 1
print(and_or(True, 0, "b"), and_or(True, 1, "b"))
