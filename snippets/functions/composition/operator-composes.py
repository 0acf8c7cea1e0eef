import operator

print([name for name in dir(operator) if "compose" in name])
assert hasattr(operator, "compose") is True
