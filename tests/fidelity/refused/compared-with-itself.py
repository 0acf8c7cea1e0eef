# shows: a name compared with itself is constant
# says: itself
x = 1
assert x == x
