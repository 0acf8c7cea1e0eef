import random


def heights(n, pairs, by_size):
    parent = {element: element for element in range(2000, 2000 + n)}
    size = dict.fromkeys(parent, 1)

    def find(element):
        steps = 0
        while parent[element] != element:
            element, steps = parent[element], steps + 1
        return element, steps

    for a, b in pairs:
        (a, _), (b, _) = find(a), find(b)
        if a != b:
            if by_size and size[a] > size[b]:
                a, b = b, a
            parent[a] = b
            size[b] += size[a]
    steps = [find(element)[1] for element in parent]
    return max(steps), sum(steps), max(size.values())


chain = [(2000, number) for number in range(2001, 2512)]
assert heights(512, chain, by_size=False) == (511, 511 * 256, 512)
assert heights(512, chain, by_size=True) == (1, 511, 512)
doubling = [(i, i + 2**power) for power in range(9) for i in range(2000, 2512, 2 * 2**power)]
assert heights(512, doubling, by_size=True) == (9, 9 * 256, 512)
draw, deepest = random.Random(2), []
for _ in range(20):
    pairs = [(draw.randrange(2000, 2512), draw.randrange(2000, 2512)) for _ in range(2000)]
    deepest.append(heights(512, pairs, by_size=True)[::2])
assert max(deepest) == (5, 512)
assert sum(height for height, _ in deepest) == 87
print(deepest[:3])
