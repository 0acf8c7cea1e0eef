# shows: a number other than zero is always true
# says: always
assert 1
