import random


class DisjointSets:
    def __init__(self, elements):
        self.parent = {element: element for element in elements}
        self.size = dict.fromkeys(self.parent, 1)

    def find(self, element):
        root = element
        while self.parent[root] != root:
            root = self.parent[root]
        while self.parent[element] != root:
            self.parent[element], element = root, self.parent[element]
        return root

    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        if self.size[a] < self.size[b]:
            a, b = b, a
        self.parent[b] = a
        self.size[a] += self.size[b]
        return True


draw, joined = random.Random(1), 0
for _ in range(60):
    sets, model = DisjointSets(range(12)), [{n} for n in range(12)]
    for _ in range(draw.randrange(14)):
        a, b = draw.randrange(12), draw.randrange(12)
        with_a, with_b = (next(group for group in model if n in group) for n in (a, b))
        assert sets.union(a, b) is (with_a is not with_b)
        if with_a is not with_b:
            model = [group for group in model if group not in (with_a, with_b)] + [with_a | with_b]
            joined += 1
    for group in model:
        assert {sets.size[sets.find(n)] for n in group} == {len(group)}
    assert len({sets.find(n) for n in range(12)}) == len(model)
assert joined == 294
print(joined)
