# /// script
# requires-python = ">=3.12"
# ///
table = {slice(1, 3): "found"}
try:
    hash(slice([]))
    outcome = "hashed"
except TypeError as error:
    outcome = type(error).__name__

assert table[slice(1, 3)] == "found"
assert outcome == "TypeError"
print(table[slice(1, 3)], outcome)
