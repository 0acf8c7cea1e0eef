class Counted(int):
    comparisons = 0

    def __eq__(self, other):
        Counted.comparisons += 1
        return int(self) == int(other)

    __hash__ = int.__hash__


known = [Counted(n) for n in range(1000)]
wanted = [Counted(n) for n in range(900, 1000)]


def cost(container):
    Counted.comparisons = 0
    assert all(item in container for item in wanted)
    return Counted.comparisons


found = [cost(known), cost(set(known))]
print(found[0], found[1] <= 300)
assert found[0] == sum(range(901, 1001))
assert found[1] <= 300
