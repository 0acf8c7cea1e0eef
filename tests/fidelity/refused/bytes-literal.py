# shows: bytes are always true
# says: always|constant
assert b"x"
