# shows: a template string is always true
# says: always|constant
x = ""
assert t"{x}"
