# shows: a list display is always true, whatever its elements are
# says: always|constant
x = False
assert [x]
