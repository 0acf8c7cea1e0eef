# shows: membership of a literal in a display of literals
# says: constant|always
assert 1 in [1, 2]
