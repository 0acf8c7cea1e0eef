# shows: an `and` of constants
# says: always
assert 1 and "a"
