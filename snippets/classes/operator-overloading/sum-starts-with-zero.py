class Money:
    def __init__(self, cents):
        self.cents = cents

    def __add__(self, other):
        return Money(self.cents + other.cents)


class Summable(Money):
    def __radd__(self, other):
        return Money(self.cents + other)


def total(items, *start):
    try:
        return sum(items, *start).cents
    except TypeError:
        return "TypeError"


assert total([Money(5), Money(7)]) == "TypeError"
assert total([Money(5), Money(7)], Money(0)) == 12
assert total([Summable(5), Money(7)]) == 12
print(total([Summable(5), Money(7)]))
