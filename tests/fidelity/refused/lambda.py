# shows: a lambda that is not called is always true
# says: always|constant
assert lambda: False
