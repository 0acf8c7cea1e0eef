def find(parent, element):
    path = []
    while parent[element] != element:
        path.append(element)
        element = parent[element]
    for passed in path:
        parent[passed] = element
    return element, len(path)


parent = [*range(1, 2000), 1999]
assert find(parent, 0) == (1999, 1999)
assert parent == [1999] * 2000
assert [find(parent, element)[1] for element in (0, 500, 1998)] == [1, 1, 1]
parent = [*range(1, 2000), 1999]
assert find(parent, 500) == (1999, 1499)
assert find(parent, 0) == (1999, 501)
print(find(parent, 0))
