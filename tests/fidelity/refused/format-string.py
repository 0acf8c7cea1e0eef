# shows: an f-string with text of its own is always true
# says: always
assert f"{1}"
