import bisect
import math


def root(target):
    asked = []
    found = bisect.bisect_left(range(1000), True, key=lambda number: asked.append(number) or number**2 >= target)
    assert len(asked) <= 10
    return found


roots = [root(target) for target in range(1, 200)]
assert roots == [math.isqrt(target - 1) + 1 for target in range(1, 200)]
assert (root(0), root(998_001), root(998_002)) == (0, 999, 1000)
print(roots[:5])
