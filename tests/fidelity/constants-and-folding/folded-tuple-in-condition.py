# shows: a tuple display of constants in a condition is folded into one constant
pair = (1, 2)
assert pair is (1, 2)
print(pair)
