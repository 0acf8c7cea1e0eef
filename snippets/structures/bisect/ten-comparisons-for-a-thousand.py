import bisect


class Key:
    compared = 0

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        Key.compared += 1
        return self.value < other

    def __gt__(self, other):
        Key.compared += 1
        return self.value > other


def comparisons(length, find):
    counts = set()
    for value in range(-1, length, max(1, length // 1000)):
        Key.compared = 0
        find(range(length), Key(value + 0.5))
        counts.add(Key.compared)
    return max(counts)


worst = [(comparisons(n, bisect.bisect_left), comparisons(n, bisect.bisect_right)) for n in (1, 1000, 1_000_000)]
assert worst == [(1, 1), (10, 10), (20, 20)]
print(worst)
