# shows: a set display is always true
# says: always|constant
x = 0
assert {x}
