# /// script
# requires-python = ">=3.10"
# ///
x = 1
assert x == 1
print("metadata")
