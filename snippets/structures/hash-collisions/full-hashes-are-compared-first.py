class Key:
    compared = 0

    def __init__(self, number, hash_value):
        self.number, self.hash_value = number, hash_value

    def __hash__(self):
        return self.hash_value

    def __eq__(self, other):
        Key.compared += 1
        return self.number == other.number


costs = []
for kind in (set, dict.fromkeys):
    for hashes in ([0, 8, 16, 24], [8, 8, 8, 8]):
        Key.compared = 0
        table = kind([Key(number, value) for number, value in enumerate(hashes)])
        assert len(table) == 4
        costs.append(Key.compared)
assert costs == [0, 6, 0, 6]
print(costs)
