assert range(0, 3, 2) == range(0, 4, 2)
assert range(0) == range(5, 5) == range(2, 1)
assert range(3) != range(0, 6, 2)
assert hash(range(0, 3, 2)) == hash(range(0, 4, 2))
assert len({range(0), range(2, 1), range(1)}) == 2
print(range(0, 3, 2) == range(0, 4, 2))
