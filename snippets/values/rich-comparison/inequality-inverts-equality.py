class Money:
    def __init__(self, cents):
        self.cents = cents

    def __eq__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        return self.cents == other.cents


assert Money.__ne__ is object.__ne__
assert [Money(5) != Money(cents) for cents in (5, 6)] == [False, True]
assert Money(5).__ne__("5") is NotImplemented
print([Money(5) != Money(cents) for cents in (5, 6)])
