# shows: an f-string with text is always true
# says: always|constant
x = ""
assert f"value {x}"
