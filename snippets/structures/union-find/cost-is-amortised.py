import random


class DisjointSets:
    def __init__(self, elements):
        self.parent = {element: element for element in elements}
        self.size = dict.fromkeys(self.parent, 1)
        self.steps = 0

    def find(self, element):
        path = []
        while self.parent[element] != element:
            path.append(element)
            element = self.parent[element]
        for passed in path:
            self.parent[passed] = element
        self.steps += len(path)
        return element

    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a != b:
            if self.size[a] > self.size[b]:
                a, b = b, a
            self.parent[a] = b
            self.size[b] += self.size[a]


sets = DisjointSets(range(64))
for power in range(6):
    step = 2**power
    for i in range(0, 64, 2 * step):
        sets.union(i + step - 1, i + 2 * step - 1)
longest = 0
for element in sets.parent:
    before = sets.steps
    sets.find(element)
    longest = max(longest, sets.steps - before)
assert (longest, max(sets.size.values())) == (6, 64)

draw, sets = random.Random(3), DisjointSets(range(2000))
for _ in range(10_000):
    sets.union(draw.randrange(2000), draw.randrange(2000))
assert max(sets.size.values()) == 2000
assert len({sets.find(element) for element in range(2000)}) == 1
assert sets.steps < 3 * 10_000
assert sets.steps == 21042
print(longest, sets.steps)
