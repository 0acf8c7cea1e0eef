class Money:
    def __init__(self, cents):
        self.cents = cents

    def __add__(self, other):
        return Money(self.cents + other.cents) if isinstance(other, Money) else NotImplemented

    def __mul__(self, factor):
        return Money(self.cents * factor) if isinstance(factor, int) else NotImplemented

    __rmul__ = __mul__


assert (Money(150) + Money(50)).cents == 200
assert ((Money(150) * 2).cents, (3 * Money(150)).cents) == (300, 450)
try:
    Money(150) + 1
    outcome = "added"
except TypeError as error:
    outcome = str(error)
assert outcome == "unsupported operand type(s) for +: 'Money' and 'int'"
print(outcome)
