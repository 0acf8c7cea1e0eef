# /// script
# requires-python = ">=3.15"
# ///
point = frozendict(x=1)
print(type(point).__name__, isinstance(point, dict))
assert point == {"x": 1}
assert isinstance(point, dict) == True
