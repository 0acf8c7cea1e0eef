# shows: not of an empty literal
# says: always|constant
assert not ""
