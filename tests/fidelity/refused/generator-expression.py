# shows: a generator expression is always true
# says: always|constant
assert (i == 1 for i in [2])
