from decimal import Decimal

third = Decimal(1) / Decimal(3)

print(third, third * 3)
assert str(third) == "0." + "3" * 28
assert Decimal("0.1") * 3 == Decimal("0.3")
assert third * 3 == 1
