# shows: assert True
# says: nothing
assert True
