# shows: not of an empty literal
# says: always
assert not ""
