table = [[0] * 3] * 2
table[0][0] = 1
print(table)
assert table[0] == [1, 0, 0] and len(table) == 2
assert table == [[1, 0, 0], [0, 0, 0]]
