class Key:
    def __init__(self, number):
        self.number = number

    def __hash__(self):
        events.append("hash")
        return self.number

    def __eq__(self, other):
        events.append("==")
        return self.number == other.number


def cost(act, *arguments):
    events.clear()
    return act(*arguments), events.copy()


events, costs = [], {}
for length in (10, 100_000):
    table = {Key(number): number for number in range(length)}
    last = length - 1
    costs[length] = [
        cost(table.__getitem__, Key(last)),
        cost(table.__setitem__, Key(last), None),
        cost(table.__contains__, Key(last)),
        cost(table.__contains__, Key(length)),
        cost(table.__setitem__, Key(length), None),
        cost(table.__delitem__, Key(last)),
    ]

found, missing = ["hash", "=="], ["hash"]
rest = [(None, found), (True, found), (False, missing), (None, missing), (None, found)]
assert costs == {10: [(9, found), *rest], 100_000: [(99_999, found), *rest]}
print(costs[10])
