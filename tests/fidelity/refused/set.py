# shows: a set display is always true
# says: always
x = 0
assert {x}
