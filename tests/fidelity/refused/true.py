# shows: assert True
# says: nothing|always|constant
assert True
