small, wide = {3, 1, 2}, {8, 1, 3}
print(list(small), list(wide))
assert list(small) == [1, 2, 3]
assert list(wide) == [1, 3, 8]
