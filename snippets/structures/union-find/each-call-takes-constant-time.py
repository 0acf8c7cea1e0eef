parent, size = list(range(64)), [1] * 64


def find(element):
    root, steps = element, 0
    while parent[root] != root:
        root, steps = parent[root], steps + 1
    while parent[element] != root:
        parent[element], element = root, parent[element]
    return root, steps


for step in (1, 2, 4, 8, 16, 32):
    for i in range(0, 64, 2 * step):
        a, b = find(i + step - 1)[0], find(i + 2 * step - 1)[0]
        if size[a] > size[b]:
            a, b = b, a
        parent[a] = b
        size[b] += size[a]
steps = [find(element)[1] for element in range(64)]
print(max(steps), sum(steps))
assert max(steps) in (2, 6)
assert {size[find(element)[0]] for element in range(64)} == {64}
assert max(steps) <= 2
