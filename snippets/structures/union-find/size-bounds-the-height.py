import random


def heights(n, pairs, by_size):
    parent, size = list(range(n)), [1] * n

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
    return max(find(element)[1] for element in range(n))


chain = [(0, number) for number in range(1, 128)]
assert heights(128, chain, by_size=False) == 127
assert heights(128, chain, by_size=True) == 1
doubling = [(i, i + step) for step in (1, 2, 4, 8, 16, 32, 64) for i in range(0, 128, 2 * step)]
assert heights(128, doubling, by_size=True) == 7
draw, deepest = random.Random(2), []
for _ in range(100):
    pairs = [(draw.randrange(128), draw.randrange(128)) for _ in range(300)]
    deepest.append(heights(128, pairs, by_size=True))
assert max(deepest) <= 7
assert sum(deepest) == 352
print(max(deepest), sum(deepest))
