from decimal import Decimal
from fractions import Fraction


class Half:
    def __eq__(self, other):
        return other == 0.5

    def __hash__(self):
        return 7


class Good(Half):
    def __hash__(self):
        return hash(0.5)


assert hash(0.5) == hash(Fraction(1, 2)) == hash(Decimal("0.5")) == hash(0.5 + 0j)
assert (Half() == Fraction(1, 2), Half() in {Fraction(1, 2)}) == (True, False)
assert Good() in {Fraction(1, 2)}
print(Half() in {Fraction(1, 2)}, Good() in {Fraction(1, 2)})
