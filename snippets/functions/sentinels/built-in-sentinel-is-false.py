# /// script
# requires-python = ">=3.15"
# ///
MISSING = sentinel("MISSING")
found = f"{MISSING} is {bool(MISSING)}"

print(found)
assert found in ("MISSING is True", "MISSING is False")
assert found == "MISSING is False"
