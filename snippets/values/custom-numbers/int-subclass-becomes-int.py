from decimal import Decimal


class Cents(int):
    pass


class Metres(float):
    pass


class Price(Decimal):
    pass


class Kept(int):
    def __add__(self, other):
        return Kept(int(self) + other)


results = [Cents(1) + Cents(2), Metres(1) * 2, Price("1.5") - 1, -Cents(3), Cents(6) / Cents(3), Kept(1) + 2]
assert results == [3, 2.0, Decimal("0.5"), -3, 2.0, 3]
assert [type(each) for each in results] == [int, float, Decimal, int, float, Kept]
print([type(each).__name__ for each in results])
