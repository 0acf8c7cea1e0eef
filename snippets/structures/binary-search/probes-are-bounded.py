class Probed:
    def __init__(self, length):
        self.length, self.probes = length, 0

    def __len__(self):
        return self.length

    def __getitem__(self, index):
        self.probes += 1
        return index


def search(items, value):
    low, high = 0, len(items) - 1
    while low <= high:
        middle = (low + high) // 2
        item = items[middle]
        if item < value:
            low = middle + 1
        elif value < item:
            high = middle - 1
        else:
            return middle
    return None


def most_probes(length):
    counts = []
    for value in range(-1, length + 1):
        items = Probed(length)
        assert search(items, value) == (value if 0 <= value < length else None)
        counts.append(items.probes)
    return max(counts)


assert [most_probes(length) for length in range(1, 70)] == [length.bit_length() for length in range(1, 70)]
assert most_probes(1000) == 10
million = Probed(1_000_000)
assert search(million, 1_000_000) is None
assert million.probes == 20
print(most_probes(1000), million.probes)
