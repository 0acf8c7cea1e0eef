# shows: a name compared with itself is constant
# says: itself|constant|always
x = 1
assert x == x
