class Key:
    def __init__(self, number):
        self.number = number

    def __hash__(self):
        return 1

    def __eq__(self, other):
        compared.append(self.number)
        return self.number == other.number


compared, costs = [], []
for length in (1, 10, 100):
    table = dict.fromkeys(Key(number) for number in range(length))
    assert {hash(key) for key in table} == {1}
    for wanted in (0, length - 1, length):
        compared.clear()
        found = Key(wanted) in table
        assert compared == list(range(len(compared)))
        costs.append((found, len(compared)))
assert costs[:3] == [(True, 1), (True, 1), (False, 1)]
assert costs[3:] == [(True, 1), (True, 10), (False, 10), (True, 1), (True, 100), (False, 100)]
print(costs)
