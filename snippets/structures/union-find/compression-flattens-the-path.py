def find(parent, element):
    root, steps = element, 0
    while parent[root] != root:
        root, steps = parent[root], steps + 1
    while parent[element] != root:
        parent[element], element = root, parent[element]
    return root, steps


parent = [0, *range(99)]
assert find(parent, 99) == (0, 99)
assert parent == [0] * 100
assert [find(parent, element)[1] for element in (1, 50, 99)] == [1, 1, 1]
parent = [0, *range(99)]
assert find(parent, 50) == (0, 50)
assert find(parent, 99) == (0, 50)
print(find(parent, 99))
