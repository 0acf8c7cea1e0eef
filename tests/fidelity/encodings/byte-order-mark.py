# shows: x
x = 1
assert x == 1
print("marked")
