import operator
from decimal import Decimal

outcomes = []
for act in (operator.add, operator.mul, operator.truediv):
    for operands in ((Decimal("0.1"), 0.1), (0.1, Decimal("0.1")), (Decimal("0.1"), 1)):
        try:
            act(*operands)
            outcomes.append("accepted")
        except TypeError:
            outcomes.append("TypeError")

assert outcomes == ["TypeError", "TypeError", "accepted"] * 3
assert (Decimal("0.5") == 0.5, Decimal("0.1") == 0.1) == (True, False)
assert Decimal("0.1") < 0.1
print(outcomes[:3], Decimal("0.5") == 0.5, Decimal("0.1") == 0.1)
