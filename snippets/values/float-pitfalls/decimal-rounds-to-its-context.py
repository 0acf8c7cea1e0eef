from decimal import Decimal, getcontext

third = Decimal(1) / Decimal(3)
assert Decimal("0.1") + Decimal("0.2") == Decimal("0.3")
assert getcontext().prec == 28
assert str(third) == "0." + "3" * 28

getcontext().prec = 5
assert str(Decimal(1) / Decimal(3)) == "0.33333"
assert str(third) == "0." + "3" * 28
print(third, Decimal(1) / Decimal(3))
