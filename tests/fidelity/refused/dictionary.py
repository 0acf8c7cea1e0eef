# shows: a dictionary display with entries is always true
# says: always
assert {"a": False}
