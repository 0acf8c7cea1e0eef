# /// script
# requires-python = ">=3.99"
# ///
x = 1
assert x == 1
