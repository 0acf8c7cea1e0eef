# /// script
# requires-python = ">=3.15"
# ///
MISSING = sentinel("MISSING")
other = sentinel("MISSING")

assert repr(MISSING) == "MISSING"
assert (other is MISSING, other == MISSING) == (False, False)
print(MISSING)
