# /// script
# [tool.verify]
# equivalent = [
#   { mutant = "identity: parent[node] != node -> parent[node] is not node", because = "a root is its own parent, the very same object" },
# ]
# ///
import itertools
import random


def find(parent, node):
    while parent[node] != node:
        node = parent[node]
    return node


def kruskal(nodes, edges):
    parent, tree = {node: node for node in nodes}, []
    for weight, a, b in sorted(edges):
        a_root, b_root = find(parent, a), find(parent, b)
        if a_root != b_root:
            parent[a_root] = b_root
            tree.append((weight, a, b))
    return tree


def connected(nodes, edges):
    reached = set(nodes[:1])
    for _ in edges:
        reached |= {end for _, a, b in edges for end in (a, b) if reached & {a, b}}
    return reached == set(nodes)


draw, total = random.Random(4), 0
for _ in range(80):
    edges = [(draw.randrange(1, 20), a, b) for a, b in draw.sample([*itertools.combinations("abcde", 2)], 7)]
    if not connected("abcde", edges):
        continue
    tree = kruskal("abcde", edges)
    assert (len(tree), connected("abcde", tree)) == (4, True)
    weight = sum(edge[0] for edge in tree)
    trees = [four for four in itertools.combinations(edges, 4) if connected("abcde", four)]
    assert weight == min(sum(edge[0] for edge in four) for four in trees)
    total += weight
assert total == 2156
print(total)
