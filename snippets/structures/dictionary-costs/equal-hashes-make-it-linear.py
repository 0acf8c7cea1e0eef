class Key:
    compared = 0

    def __init__(self, number):
        self.number = number

    def __hash__(self):
        return 1

    def __eq__(self, other):
        Key.compared += 1
        return self.number == other.number


costs = []
for length in (1, 10, 100):
    table = dict.fromkeys(Key(number) for number in range(length))
    for wanted in (0, length - 1, length):
        Key.compared = 0
        assert (Key(wanted) in table) is (wanted < length)
        costs.append(Key.compared)
assert costs == [1, 1, 1, 1, 10, 10, 1, 100, 100]
print(costs)
