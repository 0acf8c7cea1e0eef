import math

nan = float("nan")

assert [nan == nan, nan != nan, nan < 1, nan > 1] == [False, True, False, False]
assert math.isnan(nan) is True
assert str([max(1, nan), max(nan, 1)]) == "[1, nan]"
assert str(sorted([3, nan, 1])) == "[3, nan, 1]"
print(max(1, nan), max(nan, 1), sorted([3, nan, 1]))
