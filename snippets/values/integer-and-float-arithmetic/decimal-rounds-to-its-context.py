from decimal import Decimal, getcontext

assert Decimal("0.1") + Decimal("0.2") == Decimal("0.3")
assert getcontext().prec == 28
assert str(Decimal(1) / Decimal(3)) == "0." + "3" * 28
assert str(Decimal(0.1)) == "0.1000000000000000055511151231257827021181583404541015625"
print(Decimal(1) / Decimal(3), Decimal(0.1))
