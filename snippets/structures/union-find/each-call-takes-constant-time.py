parent = {element: element for element in range(2000, 2512)}
size = dict.fromkeys(parent, 1)


def find(element):
    path = []
    while parent[element] != element:
        path.append(element)
        element = parent[element]
    for passed in path:
        parent[passed] = element
    return element, len(path)


for power in range(9):
    step = 2**power
    for i in range(0, 512, 2 * step):
        a, b = find(1999 + i + step)[0], find(1999 + i + 2 * step)[0]
        if size[a] > size[b]:
            a, b = b, a
        parent[a] = b
        size[b] += size[a]
steps = [find(element)[1] for element in range(2000, 2512)]
print(max(steps), sum(steps))
assert max(steps) in (1, 9)
assert set(parent.values()) == {2511} and size[2511] == 512
assert max(steps) <= 1
