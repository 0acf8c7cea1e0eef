# shows: a comparison of two literals is constant
# says: constant|always
x = 1
assert 1 == 1.0
print(x)
