small, wide = {3, 1, 2}, {8, 1}
print(list(small), list(wide))
assert list(small) == [1, 2, 3]
assert len(wide) == 2 and sum(wide) == 9
assert list(wide) == [1, 8]
