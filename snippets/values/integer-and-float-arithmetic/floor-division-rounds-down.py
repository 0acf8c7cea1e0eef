import math
from decimal import Decimal

pairs = [(7, 2), (-7, 2), (7, -2), (-7, -2)]

assert [a // b for a, b in pairs] == [3, -4, -4, 3]
assert [a % b for a, b in pairs] == [1, 1, -1, -1]
assert [divmod(a, b) for a, b in pairs] == [(a // b, a % b) for a, b in pairs]
assert [(a // b) * b + a % b for a, b in pairs] == [a for a, b in pairs]
assert (-7.0 // 2, -7.0 % 2) == (-4.0, 1.0)
assert (int(-7 / 2), math.trunc(-7 / 2), Decimal(-7) // 2) == (-3, -3, Decimal(-3))
print([divmod(a, b) for a, b in pairs])
