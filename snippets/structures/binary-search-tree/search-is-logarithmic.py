def insert(root, key):
    """Returns the tree, as [key, left, right], and the number of visited nodes."""
    new, visited = [key, None, None], 0
    if root is None:
        return new, visited
    node = root
    while True:
        visited += 1
        side = 1 if key < node[0] else 2
        if node[side] is None:
            node[side] = new
            return root, visited
        node = node[side]


root, visits = None, []
for key in range(200):
    root, visited = insert(root, key)
    visits.append(visited)
print(visits[-1])
assert visits[:3] == [0, 1, 2]
assert visits[-1] <= 16
