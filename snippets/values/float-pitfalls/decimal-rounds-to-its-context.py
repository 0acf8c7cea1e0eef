from decimal import Decimal, InvalidOperation, getcontext

third = Decimal(1) / Decimal(3)
assert Decimal("0.1") + Decimal("0.2") == Decimal("0.3")
assert getcontext().prec == 28
assert str(third) == "0." + "3" * 28

getcontext().prec = 3
exact = Decimal("1234")
rounded = [exact + 11, exact - 8, exact * 3, exact / 7]
assert list(map(str, [exact, *rounded])) == ["1234", "1.24E+3", "1.23E+3", "3.70E+3", "176"]
assert str(third) == "0." + "3" * 28
# `//` raises instead of rounding a quotient of too many digits.
try:
    outcome = exact // 1
except InvalidOperation as error:
    outcome = type(error).__name__
assert outcome == "InvalidOperation"
print(third, *rounded, outcome)
