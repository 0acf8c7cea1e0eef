import math

added = 0.0
for each in [0.1] * 10:
    added += each

try:
    math.fsum([1e308, 1e308, -1e308])
except OverflowError as error:
    outcome = type(error).__name__

assert added == 0.9999999999999999
assert math.fsum([0.1] * 10) == 1.0
assert math.fsum([1e16, 1.0, 1.0, -1e16]) == 2.0
assert outcome == "OverflowError"
assert math.fsum([1e308, -1e308, 1e308]) == 1e308
print(added, math.fsum([0.1] * 10), outcome)
