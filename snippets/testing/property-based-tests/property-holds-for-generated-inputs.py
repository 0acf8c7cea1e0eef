# /// script
# dependencies = ["hypothesis"]
# ///
from hypothesis import given, settings, strategies as st

settings.load_profile("ci")
inputs, flags = [], []


@given(st.lists(st.integers()))
def test_reverse(items):
    inputs.append(items)
    assert list(reversed(list(reversed(items)))) == items


@given(st.booleans())
def test_negation(flag):
    flags.append(flag)
    assert (not (not flag)) is flag


test_reverse()
test_negation()
first = list(inputs)
test_reverse()
assert len(first) == 100
assert first == inputs[:100] == inputs[100:]
assert sorted(flags) == [False, True]
print(len(first), len(flags))
