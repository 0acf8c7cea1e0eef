# /// script
# dependencies = ["hypothesis"]
# ///
import math

from hypothesis import given, settings, strategies as st

floats, integers = [], []


@settings(database=None, derandomize=True, max_examples=300)
@given(st.floats(), st.integers())
def collect(number, integer):
    floats.append(number)
    integers.append(integer)


collect()
found = [any(map(math.isnan, floats)), any(map(math.isinf, floats)), 0.0 in floats, 0 in integers, min(integers) < -1000]
print(found)
assert found == [True] * 5
