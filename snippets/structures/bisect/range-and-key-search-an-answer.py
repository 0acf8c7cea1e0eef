import bisect
import math

asked = []


def large_enough(number):
    asked.append(number)
    return number * number >= target


for target in (0, 1, 2, 99, 100, 10**12 + 1):
    asked.clear()
    root = bisect.bisect_left(range(10**7), True, key=large_enough)
    assert root == (math.isqrt(target - 1) + 1 if target else 0)
    assert 1 <= len(asked) <= 24
print(root, len(asked))
