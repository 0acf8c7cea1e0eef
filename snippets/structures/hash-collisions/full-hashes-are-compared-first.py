class Key:
    def __init__(self, number):
        self.number = number

    def __hash__(self):
        return self.number

    def __eq__(self, other):
        compared.append((self.number, other.number))
        return self.number == other.number


compared, costs = [], []
for kind in (set, dict.fromkeys):
    for hashes in ([0, 8, 16, 24], [8, 8, 8, 8]):
        compared.clear()
        table = kind([Key(value) for value in hashes])
        assert {hash(key) % 8 for key in table} == {0}
        costs.append((len(table), compared.copy()))
assert costs == [(4, []), (1, [(8, 8)] * 3)] * 2
print(costs)
