x = 5
y = ++x
print(x, y)
assert y in (5, 6)
assert (x, y) == (6, 6)
