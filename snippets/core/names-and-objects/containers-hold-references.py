row = [0]
grid = [row, row]
row.append(5)

assert grid[0] is grid[1]
assert grid == [[0, 5], [0, 5]]
print(grid)
