# /// script
# dependencies = ["hypothesis"]
# ///
import math

from hypothesis import given, settings, strategies as st

settings.load_profile("ci")
floats, integers = [], []


@settings(max_examples=300)
@given(st.floats(), st.integers())
def collect(number, integer):
    floats.append(number)
    integers.append(integer)


collect()
assert 0 in integers
assert min(integers) < 0
assert math.inf in floats
assert any(map(math.isnan, floats)) is True
print(0 in integers, math.inf in floats)
