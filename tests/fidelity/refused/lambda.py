# shows: a lambda that is not called is always true
# says: always
assert lambda: False
