def find(parent, element):
    root = element
    while parent[root] != root:
        root = parent[root]
    while parent[element] != root:
        parent[element], element = root, parent[element]
    return root


histories = ([("a", "b"), ("b", "c")], [("a", "c"), ("b", "c")], [("b", "c"), ("a", "b")])
results = []
for pairs in histories:
    parent = {element: element for element in "abc"}
    for a, b in pairs:
        parent[find(parent, a)] = find(parent, b)
    for element in "abc":
        find(parent, element)
    results.append(parent)
assert results == [{"a": "c", "b": "c", "c": "c"}] * 3
print(results[0])
