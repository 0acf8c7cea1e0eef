# shows: a template string is always true
# says: always
x = ""
assert t"{x}"
