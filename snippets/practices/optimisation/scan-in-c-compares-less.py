import bisect


class Counted(int):
    comparisons = 0

    def __eq__(self, other):
        Counted.comparisons += 1
        return int(self) == int(other)

    def __lt__(self, other):
        Counted.comparisons += 1
        return int(self) < int(other)

    __hash__ = int.__hash__


def count(search):
    Counted.comparisons = 0
    search()
    return Counted.comparisons


items, wanted = [Counted(n) for n in range(4096)], Counted(4000)
in_c = count(lambda: items.index(wanted))
halving = count(lambda: bisect.bisect_left(items, wanted))
assert in_c > 4000
print(halving <= 13)
assert in_c < halving
