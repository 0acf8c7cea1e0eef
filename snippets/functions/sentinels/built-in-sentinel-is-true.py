# /// script
# requires-python = ">=3.15"
# ///
MISSING = sentinel("MISSING")


def chosen(value=MISSING):
    return "missing" if value is MISSING else value


assert bool(MISSING) == True
assert (chosen(), chosen(0), chosen(None)) == ("missing", 0, None)
print(chosen(), chosen(0), chosen(None))
