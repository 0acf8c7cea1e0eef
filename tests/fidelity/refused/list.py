# shows: a list display with elements is always true
# says: always|constant
assert [1, 2]
