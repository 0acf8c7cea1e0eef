assert [*range(2, 5)] == [2, 3, 4]
assert [*range(5, 2, -1)] == [5, 4, 3]
assert [*range(5, 2)] == [*range(2, 5, -1)] == []
assert [*range(3)] == [*range(0, 3)] == [*range(0, 3, 1)]
print([*range(5, 2, -1)])
