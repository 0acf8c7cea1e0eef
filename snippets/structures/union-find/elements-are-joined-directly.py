parent = {element: element for element in "abc"}


def find(element):
    while parent[element] != element:
        element = parent[element]
    return element


def union(a, b):
    parent[a] = b


union("a", "b")
roots = ["".join(map(find, parent))]
union("a", "c")
roots.append("".join(map(find, parent)))
print(roots)
assert roots in (["bbc", "cbc"], ["bbc", "ccc"])
assert roots[1] == "ccc"
