# /// script
# dependencies = ["hypothesis"]
# ///
from hypothesis import given, settings, strategies as st

seen = []


@settings(database=None, derandomize=True)
@given(st.lists(st.integers()))
def test_reverse(items):
    seen.append(items)
    assert list(reversed(list(reversed(items)))) == items


test_reverse()
print(len(seen), [] in seen)
assert len(seen) == 100
assert [] in seen and any(len(items) > 3 for items in seen)
