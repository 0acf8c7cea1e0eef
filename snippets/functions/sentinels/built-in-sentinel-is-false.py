# /// script
# requires-python = ">=3.15"
# ///
MISSING = sentinel("MISSING")
print(MISSING, bool(MISSING))
assert bool(MISSING) == False
