class Key:
    def __init__(self, number):
        self.number = number

    def __hash__(self):
        return self.number

    def __eq__(self, other):
        compared.append((self.number, other.number))
        return self is other


compared, costs = [], []
for kind in (set, dict.fromkeys):
    for hashes in ([0, 8, 16, 24], [8, 8, 8, 8]):
        compared.clear()
        table = kind([Key(value) for value in hashes])
        assert sorted(hash(key) for key in table) == hashes
        costs.append(len(compared))
assert costs == [0, 6, 0, 6]
print(costs)
