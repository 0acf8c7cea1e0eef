# /// script
# requires-python = ">=3.15"
# ///
MISSING = sentinel("MISSING")


def chosen(value=MISSING):
    if value:
        return f"given {value}"
    return "not given"


assert bool(MISSING) == True
assert [chosen(), chosen(1), chosen(0)] == ["given MISSING", "given 1", "not given"]
print(chosen(), chosen(1), chosen(0))
