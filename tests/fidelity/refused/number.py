# shows: a number other than zero is always true
# says: always|constant
assert 1
