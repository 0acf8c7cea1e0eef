# shows: floats print the shortest text that reads back
x = 0.1 + 0.2
assert x == 0.30000000000000004
assert repr(1e22) == "1e+22" and repr(1e-5) == "1e-05"
print(x, 1e16, 123456789.123456789, float("inf"), -float("nan"))
