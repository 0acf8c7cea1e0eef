# /// script
# requires-python = ">=3.15"
# ///
point = frozendict(x=1)
print(isinstance(point, dict))
assert isinstance(point, dict) == True
