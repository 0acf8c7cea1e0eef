import math

added = 0.0
for each in [0.1] * 10:
    added += each

assert added == 0.9999999999999999
assert math.fsum([0.1] * 10) == 1.0
assert math.fsum([1e16, 1.0, 1.0, -1e16]) == 2.0
print(added, math.fsum([0.1] * 10))
