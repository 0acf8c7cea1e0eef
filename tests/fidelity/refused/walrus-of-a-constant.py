# shows: a named expression of a constant
# says: always|constant
assert (x := 5)
