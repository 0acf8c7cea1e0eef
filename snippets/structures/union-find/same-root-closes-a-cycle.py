import itertools
import random


def find(parent, node):
    while parent[node] != node:
        parent[node] = parent[parent[node]]
        node = parent[node]
    return node


def kruskal(n, edges):
    parent, tree = list(range(n)), []
    for weight, a, b in sorted(edges):
        a_root, b_root = find(parent, a), find(parent, b)
        if a_root != b_root:
            parent[a_root] = b_root
            tree.append((weight, a, b))
    return tree


def connected(n, edges):
    reached, size = {0}, 0
    while size < len(reached):
        size = len(reached)
        reached |= {end for _, a, b in edges for end in (a, b) if reached & {a, b}}
    return len(reached) == n


draw, total = random.Random(4), 0
for _ in range(80):
    edges = [(draw.randrange(1, 20), a, b) for a, b in itertools.combinations(range(5), 2) if draw.random() < 0.7]
    if not connected(5, edges):
        continue
    tree = kruskal(5, edges)
    assert (len(tree), connected(5, tree)) == (4, True)
    weight = sum(edge[0] for edge in tree)
    assert weight == min(sum(e[0] for e in four) for four in itertools.combinations(edges, 4) if connected(5, four))
    total += weight
assert total == 2156
print(total)
