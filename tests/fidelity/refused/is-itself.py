# shows: a name is itself
# says: itself
x = []
assert x is x
