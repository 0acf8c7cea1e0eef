class Key:
    compared = 0

    def __init__(self, number):
        self.number = number

    def __eq__(self, other):
        Key.compared += 1
        return self.number == other.number


class Constant(Key):
    def __hash__(self):
        return 1


class Distinct(Key):
    def __hash__(self):
        return self.number


costs = []
for kind in (Constant, Distinct):
    Key.compared = 0
    table = dict.fromkeys(kind(number) for number in range(500))
    costs.append(Key.compared)
    assert len(table) == 500
assert costs == [500 * 499 // 2, 0]
print(costs)
