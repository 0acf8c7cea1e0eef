# /// script
# dependencies = ["hypothesis"]
# ///
import math

from hypothesis import given, settings, strategies as st

floats, texts = [], []


@settings(database=None, derandomize=True, max_examples=300)
@given(st.floats(), st.text())
def collect(number, text):
    floats.append(number)
    texts.append(text)


collect()
found = [any(map(math.isnan, floats)), any(map(math.isinf, floats)), 0.0 in floats, "" in texts, any(not t.isascii() for t in texts)]
print(found)
assert found == [True] * 5
