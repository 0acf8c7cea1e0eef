class Key:
    hashed = compared = 0

    def __init__(self, number):
        self.number = number

    def __hash__(self):
        Key.hashed += 1
        return self.number

    def __eq__(self, other):
        Key.compared += 1
        return self.number == other.number


def cost(act, *arguments):
    Key.hashed = Key.compared = 0
    act(*arguments)
    return Key.hashed, Key.compared


costs = []
for length in (10, 100_000):
    table = {Key(number): number for number in range(length)}
    last = length - 1
    costs.append([
        cost(table.__getitem__, Key(last)),
        cost(table.__setitem__, Key(last), None),
        cost(table.__contains__, Key(last)),
        cost(table.__contains__, Key(length)),
        cost(table.__setitem__, Key(length), None),
        cost(table.__delitem__, Key(last)),
    ])
assert costs == [[(1, 1), (1, 1), (1, 1), (1, 0), (1, 0), (1, 1)]] * 2
print(costs[1])
