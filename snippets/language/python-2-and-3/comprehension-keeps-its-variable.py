x = y = "outside"
doubled = [2 * x for x in range(3)]
for y in range(3):
    pass

assert doubled == [0, 2, 4]
assert (x, y) == ("outside", 2)
print(x, y)
