# shows: a literal that is not None
# says: constant|always
assert 5 is not None
