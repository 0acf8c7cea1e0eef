parent = {element: element for element in "abc"}


def find(element):
    while parent[element] != element:
        element = parent[element]
    return element


def union(a, b):
    parent[a] = b


union("a", "b")
roots = [[find(element) for element in "abc"]]
union("a", "c")
roots.append([find(element) for element in "abc"])
print(roots)
assert roots[0] == ["b", "b", "c"]
assert roots[1] in (["c", "b", "c"], ["c", "c", "c"])
assert roots[1] == ["c", "c", "c"]
