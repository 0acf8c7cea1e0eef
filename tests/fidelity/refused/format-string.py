# shows: an f-string with text of its own is always true
# says: always|constant
assert f"{1}"
