# /// script
# requires-python = ">=3.15"
# ///
MISSING = sentinel("MISSING")
other = sentinel("MISSING")
written = sentinel("MISSING", repr="<missing>")

assert [repr(each) for each in (MISSING, other, written)] == ["MISSING", "MISSING", "<missing>"]
assert (other is MISSING, other == MISSING) == (False, False)
print(MISSING, other, written)
