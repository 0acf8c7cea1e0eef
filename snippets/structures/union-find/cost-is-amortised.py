import random


class DisjointSets:
    def __init__(self, n):
        self.parent, self.size, self.steps = list(range(n)), [1] * n, 0

    def find(self, element):
        root = element
        while self.parent[root] != root:
            root = self.parent[root]
            self.steps += 1
        while self.parent[element] != root:
            self.parent[element], element = root, self.parent[element]
        return root

    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a != b:
            if self.size[a] > self.size[b]:
                a, b = b, a
            self.parent[a] = b
            self.size[b] += self.size[a]


sets = DisjointSets(64)
for step in (1, 2, 4, 8, 16, 32):
    for i in range(0, 64, 2 * step):
        sets.union(i + step - 1, i + 2 * step - 1)
longest = []
for element in range(64):
    sets.steps = 0
    sets.find(element)
    longest.append(sets.steps)
assert max(longest) == 6

draw, sets = random.Random(3), DisjointSets(2000)
for _ in range(10_000):
    sets.union(draw.randrange(2000), draw.randrange(2000))
assert len({sets.find(element) for element in range(2000)}) == 1
assert sets.steps < 3 * 10_000
assert sets.steps == 21042
print(max(longest), sets.steps)
