import math

assert math.isclose(0.1 + 0.2, 0.3) is True
assert math.isclose(1e9, 1e9 + 0.9) is True
assert math.isclose(1.0, 1.0 + 2e-9) is False
assert [math.isclose(0.0, other) for other in (0.0, 1e-300, 5e-324)] == [True, False, False]
assert math.isclose(0.0, 1e-300, abs_tol=1e-9) is True
print(math.isclose(0.1 + 0.2, 0.3), math.isclose(0.0, 1e-300))
