# shows: a literal that is not None
# says: constant
assert 5 is not None
