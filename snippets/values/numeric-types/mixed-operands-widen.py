from decimal import Decimal

sums = [1 + 1, 1 + 1.0, 1 + 1j, 1.0 + 1j, Decimal(1) + 1]
outcome = "nothing raised"
try:
    Decimal(1) + 1.0
except TypeError as error:
    outcome = f"TypeError: {error}"

assert [type(each) for each in sums] == [int, float, complex, complex, Decimal]
assert outcome == "TypeError: unsupported operand type(s) for +: 'decimal.Decimal' and 'float'"
print(sums, outcome)
