import statistics
from decimal import Decimal
from fractions import Fraction

assert statistics.mean([1, 2, 3, 4]) == 2.5
assert statistics.median([9, 1, 5]) == 5
assert statistics.mode("abbc") == "b"
third = statistics.mean([Fraction(1, 3), Fraction(1, 3), Fraction(1, 3)])
assert (third, type(third)) == (Fraction(1, 3), Fraction)
tenths = statistics.mean([Decimal("0.1"), Decimal("0.2"), Decimal("0.3")])
assert (tenths, type(tenths)) == (Decimal("0.2"), Decimal)
