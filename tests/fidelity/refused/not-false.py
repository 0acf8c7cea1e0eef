# shows: not False
# says: always
assert not False
