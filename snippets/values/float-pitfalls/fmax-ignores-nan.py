# /// script
# requires-python = ">=3.15"
# ///
import math

nan = math.nan
assert [math.fmax(1, nan), math.fmax(nan, 1), math.fmin(1, nan), math.fmin(nan, 1)] == [1.0] * 4
assert [math.fmax(1, 2), math.fmin(1, 2)] == [2.0, 1.0]
assert math.isnan(math.fmax(nan, nan))
print(math.fmax(1, nan), math.fmax(nan, 1), max(nan, 1))
