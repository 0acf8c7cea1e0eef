row = [0, 0]
grid = [row, row]
grid[0][1] = 5

assert grid[0] is grid[1]
assert grid == [[0, 5], [0, 5]]
assert row == [0, 5]
print(grid)
