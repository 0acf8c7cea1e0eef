# shows: a dictionary display with entries is always true
# says: always|constant
assert {"a": False}
