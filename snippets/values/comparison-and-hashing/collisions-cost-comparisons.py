class Key:
    def __init__(self, number, hash_value):
        self.number = number
        self.hash_value = hash_value

    def __hash__(self):
        return self.hash_value

    def __eq__(self, other):
        global comparisons
        comparisons += 1
        return self.number == other.number


counts = []
for hash_of in (lambda number: number, lambda number: 7):
    comparisons = 0
    table = {Key(number, hash_of(number)): number for number in range(100)}
    counts.append((len(table), comparisons))
    assert table[Key(42, hash_of(42))] == 42

assert counts == [(100, 0), (100, 100 * 99 // 2)]
print(counts)
