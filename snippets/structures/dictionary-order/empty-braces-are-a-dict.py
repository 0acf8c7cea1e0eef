assert [type(value).__name__ for value in ({}, {1: 2}, {1}, set())] == ["dict", "dict", "set", "set"]
assert ({} == dict(), {} == set(), repr(set())) == (True, False, "set()")
print(type({}).__name__, repr(set()))
