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


def costs(size):
    items, wanted = [Counted(n) for n in range(size)], Counted(size - 1)
    found = []
    for search in (lambda: items.index(wanted), lambda: bisect.bisect_left(items, wanted)):
        Counted.comparisons = 0
        assert search() == size - 1
        found.append(Counted.comparisons)
    return found


found = [costs(size) for size in (1024, 2048, 4096)]
print(found)
assert found == [[1024, 10], [2048, 11], [4096, 12]]
