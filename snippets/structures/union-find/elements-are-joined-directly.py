parent = {element: element for element in "abc"}


def find(element):
    while parent[element] != element:
        element = parent[element]
    return element


def union(a, b):
    parent[a] = b


union("a", "b")
joined = find("a") == find("b")
union("a", "c")
print(parent)
assert joined is True
assert find("a") == find("b") == find("c")
