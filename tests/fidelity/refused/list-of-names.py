# shows: a list display is always true, whatever its elements are
# says: always
x = False
assert [x]
