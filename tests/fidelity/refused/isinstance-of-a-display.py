# shows: parentheses around a constant change nothing
# says: always|constant
assert (("text"))
