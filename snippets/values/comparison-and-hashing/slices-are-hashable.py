# /// script
# requires-python = ">=3.12"
# ///
table = {slice(1, 3): "found"}
try:
    hash(slice([]))
except TypeError as error:
    outcome = type(error).__name__

assert hash(slice(())) == hash(slice(()))
assert table[slice(1, 3)] == "found"
assert outcome == "TypeError"
print(table[slice(1, 3)], outcome)
