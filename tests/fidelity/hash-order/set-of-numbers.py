# shows: the order of a set of small numbers depends on no seed
x = {3, 1, 2, 8}
assert sorted(x) == [1, 2, 3, 8]
print(x)
