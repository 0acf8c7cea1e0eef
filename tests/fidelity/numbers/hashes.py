# shows: hashes of equal numbers are equal
import decimal
import fractions

x = 0.5
assert hash(x) == hash(fractions.Fraction(1, 2)) == hash(decimal.Decimal("0.5"))
assert {1: "a"}[True] == "a"
print(hash(x))
