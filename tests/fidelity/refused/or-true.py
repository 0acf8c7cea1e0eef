# shows: `or True` makes a condition always true
# says: always|constant
assert len([]) == 0 or True
