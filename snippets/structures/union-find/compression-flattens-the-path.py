def find(parent, element):
    path = []
    while parent[element] != element:
        path.append(element)
        element = parent[element]
    for passed in path:
        parent[passed] = element
    return element, len(path)


parent = [*range(1, 1000), 999]
assert find(parent, 0) == (999, 999)
assert parent == [999] * 1000
assert [find(parent, element)[1] for element in (0, 500, 998)] == [1, 1, 1]
parent = [*range(1, 1000), 999]
assert find(parent, 500) == (999, 499)
assert find(parent, 0) == (999, 501)
print(find(parent, 0))
