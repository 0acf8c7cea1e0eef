# shows: a named expression of a constant
# says: always
assert (x := 5)
