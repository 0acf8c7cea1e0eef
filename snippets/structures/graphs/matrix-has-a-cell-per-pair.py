n = 1000
edges = [(node, (node + 1) % n) for node in range(n)]
lists = {node: [] for node in range(n)}
matrix = [bytearray(n) for _ in range(n)]
for a, b in edges:
    lists[a].append(b)
    matrix[a][b] = 1

cells = sum(len(row) for row in matrix)
entries = len(lists) + sum(len(neighbours) for neighbours in lists.values())
assert (cells, entries, sum(map(sum, matrix))) == (1_000_000, 2000, 1000)
assert all([b for b in range(n) if matrix[a][b]] == lists[a] for a in range(0, n, 37))
assert (matrix[999][0], lists[999]) == (1, [0])
print(cells, entries)
