from decimal import Decimal

assert [round(half) for half in (0.5, 1.5, 2.5, -2.5)] == [0, 2, 2, -2]
assert (type(round(2.5)), type(round(2.5, 1))) == (int, float)
assert round(2.675, 2) == 2.67
assert (Decimal(2.675) < Decimal("2.675")) is True
assert round(Decimal("2.675"), 2) == Decimal("2.68")
print([round(half) for half in (0.5, 1.5, 2.5, -2.5)], round(2.675, 2))
