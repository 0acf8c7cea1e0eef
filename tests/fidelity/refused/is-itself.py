# shows: a name is itself
# says: itself|constant|always
x = []
assert x is x
