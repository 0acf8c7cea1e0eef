# shows: an f-string with text is always true
# says: always
x = ""
assert f"value {x}"
