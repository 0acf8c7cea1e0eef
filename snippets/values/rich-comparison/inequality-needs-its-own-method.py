class Money:
    def __init__(self, cents):
        self.cents = cents

    def __eq__(self, other):
        return self.cents == other.cents


print(Money(5) == Money(5), Money(5) != Money(5))
assert (Money(5) != Money(5)) is True
