full = {"a": 1, "b": 1}
today = {"a": 2, "b": 1}
restored = dict(today.items() - full.items())
print(restored)
assert {**full, **restored} == today
assert restored in ({"a": 2}, today)
assert restored == today
