class Money:
    def __init__(self, cents):
        self.cents = cents

    def __add__(self, other):
        return Money(self.cents + other.cents)


class Summable(Money):
    def __radd__(self, other):
        return self if other == 0 else NotImplemented


try:
    sum([Money(1), Money(2)])
    outcome = "added"
except TypeError as error:
    outcome = str(error)
assert outcome == "unsupported operand type(s) for +: 'int' and 'Money'"
assert sum([Money(1), Money(2)], Money(0)).cents == 3
assert sum([Summable(1), Summable(2)]).cents == 3
print(outcome)
