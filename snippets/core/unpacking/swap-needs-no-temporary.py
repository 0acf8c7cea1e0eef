a, b, c = 1, 2, 3
a, b = b, a
assert (a, b) == (2, 1)
a, b, c = c, a, b
assert (a, b, c) == (3, 2, 1)
print(a, b, c)
