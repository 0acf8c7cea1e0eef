value = True
print(isinstance(value, bool), isinstance(value, int))
assert isinstance(value, bool)
assert not isinstance(value, int)
