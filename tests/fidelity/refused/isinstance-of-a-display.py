# shows: parentheses around a constant change nothing
# says: always
assert (("text"))
