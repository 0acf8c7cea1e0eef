# shows: arithmetic of literals
# says: constant|always
assert 1 + 1 == 2
