# shows: a list display with elements is always true
# says: always
assert [1, 2]
