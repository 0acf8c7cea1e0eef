import math

outcomes = []
for act in (lambda: float(10**400), lambda: 1e200**2, lambda: 1e200 * 1e200):
    try:
        outcomes.append(act())
    except OverflowError:
        outcomes.append("OverflowError")

assert outcomes == ["OverflowError", "OverflowError", math.inf]
assert float(10**300) == 1e300
print(outcomes)
