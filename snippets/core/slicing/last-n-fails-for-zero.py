items = [1, 2, 3]
assert [items[-n:] for n in (1, 2, 3)] == [[3], [2, 3], [1, 2, 3]]
assert items[-0:] == [1, 2, 3]
assert [items[len(items) - n :] for n in (0, 1)] == [[], [3]]
print(items[-0:])
