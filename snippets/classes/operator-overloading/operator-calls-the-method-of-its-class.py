class Money:
    def __init__(self, cents):
        self.cents = cents

    def __add__(self, other):
        return Money(self.cents + other.cents)

    def __mul__(self, factor):
        return Money(self.cents * factor)

    def __eq__(self, other):
        return self.cents == other.cents


assert Money(150) + Money(50) == Money(200)
assert Money(150) * 3 == Money(450)
assert not Money(1) == Money(2)
print((Money(150) + Money(50)).cents)
