# shows: not False
# says: always|constant
assert not False
