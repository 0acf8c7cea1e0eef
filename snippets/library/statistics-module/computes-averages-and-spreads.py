import statistics
from decimal import Decimal
from fractions import Fraction

assert statistics.mean([1, 2, 3, 4]) == 2.5
assert statistics.median([9, 1, 5]) == 5
assert statistics.quantiles([1, 2, 3], n=2) == [2]
assert statistics.pstdev([2, 4]) == 1
assert statistics.mode("abbc") == "b"
third = statistics.mean([Fraction(1, 3), Fraction(1, 3), Fraction(1, 3)])
assert (third, type(third)) == (Fraction(1, 3), Fraction)
assert statistics.mean([Decimal(1), Decimal(1), Decimal(2)]) * 3 == 4 - Decimal("1e-27")
