import math

tenths = [0.1] * 10
assert len(tenths) == 10
assert math.fsum(tenths) == 1.0
print(sum(tenths))
assert sum(tenths) == 0.9999999999999999
