import math
from decimal import Decimal

values = (3.5, -3.5)

assert [int(value) for value in values] == [3, -3]
assert [math.trunc(value) for value in values] == [3, -3]
assert [Decimal(dividend) // 2 for dividend in (7, -7)] == [Decimal(3), Decimal(-3)]
assert [math.floor(value) for value in values] == [3, -4]
print([int(value) for value in values], Decimal(-7) // 2, -7 // 2)
