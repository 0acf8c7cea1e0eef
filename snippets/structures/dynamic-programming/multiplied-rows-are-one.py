repeated, built = [[0] * 3] * 2, [[0] * 3 for _ in range(2)]
for table in (repeated, built):
    table[0][0] = 1
assert repeated == [[1, 0, 0], [1, 0, 0]]
assert built == [[1, 0, 0], [0, 0, 0]]
assert (repeated[0] is repeated[1], built[0] is built[1]) == (True, False)
print(repeated, built)
