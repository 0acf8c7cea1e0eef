# shows: `or True` makes a condition always true
# says: always
assert len([]) == 0 or True
