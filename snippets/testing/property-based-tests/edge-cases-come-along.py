# /// script
# dependencies = ["hypothesis"]
# ///
import math

from hypothesis import find, strategies as st

integers = [find(st.integers(), lambda number: number == 0), find(st.integers(), lambda number: number < 0)]
floats = [find(st.floats(), math.isinf), find(st.floats(), math.isnan)]
assert integers == [0, -1]
assert floats[0] == math.inf
assert math.isnan(floats[1]) is True
print(integers, floats)
