# shows: bytes are always true
# says: always
assert b"x"
