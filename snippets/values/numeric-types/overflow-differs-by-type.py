import math

outcomes = []
for act in (lambda: float(10**400), lambda: 10**400 * 1.0, lambda: 1e200**2, lambda: 1e200 * 1e200):
    try:
        outcomes.append(act())
    except OverflowError:
        outcomes.append("OverflowError")

assert outcomes == ["OverflowError", "OverflowError", "OverflowError", math.inf]
print(outcomes)
