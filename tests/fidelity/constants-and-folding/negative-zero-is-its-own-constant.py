# shows: 0.0 and -0.0 are different constants although they are equal
import math


def f():
    return 0.0, -0.0


plus, minus = f()
assert plus == minus
assert math.copysign(1, plus) == 1.0
assert math.copysign(1, minus) == -1.0
print(plus, minus)
