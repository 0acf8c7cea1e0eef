from decimal import Decimal

assert round(2.675, 2) == 2.67
assert (Decimal(2.675) < Decimal("2.675")) is True
assert round(Decimal("2.675"), 2) == Decimal("2.68")
print(round(2.675, 2), Decimal(2.675))
