import random


class DisjointSets:
    def __init__(self, elements):
        self.parent = {element: element for element in elements}

    def find(self, element):
        path = []
        while self.parent[element] != element:
            path.append(element)
            element = self.parent[element]
        for passed in path:
            self.parent[passed] = element
        return element

    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        self.parent[b] = a
        return a != b


draw, joined = random.Random(1), 0
for _ in range(60):
    sets, model = DisjointSets(range(2000, 2012)), {n: {n} for n in range(2000, 2012)}
    for _ in range(draw.randrange(14)):
        a, b = draw.randrange(2000, 2012), draw.randrange(2000, 2012)
        is_new = sets.union(a, b)
        assert is_new is (model[a] is not model[b])
        together = model[a] | model[b]
        model.update(dict.fromkeys(together, together))
        joined += is_new
    roots = {n: sets.find(n) for n in sets.parent}
    assert {n: {m for m in roots if roots[m] == roots[n]} for n in roots} == model
assert joined == 294
print(joined)
