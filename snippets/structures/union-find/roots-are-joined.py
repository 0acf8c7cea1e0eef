# /// script
# [tool.verify]
# equivalent = [
#   { mutant = "identity: parent[element] != element -> parent[element] is not element", because = "a root is its own parent, the very same object" },
# ]
# ///
def find(parent, element):
    while parent[element] != element:
        element = parent[element]
    return element


def join_elements(parent, a, b):
    parent[a] = b


def join_roots(parent, a, b):
    parent[find(parent, a)] = find(parent, b)


results = []
for union in (join_elements, join_roots):
    parent = {element: element for element in "abc"}
    union(parent, "a", "b")
    union(parent, "a", "c")
    results.append("".join(find(parent, element) for element in "abc"))
assert results == ["cbc", "ccc"]
print(results)
