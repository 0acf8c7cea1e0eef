# shows: an `and` of constants
# says: always|constant
assert 1 and "a"
