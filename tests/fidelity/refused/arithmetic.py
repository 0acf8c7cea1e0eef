# shows: arithmetic of literals
# says: constant
assert 1 + 1 == 2
