# /// script
# dependencies = ["hypothesis"]
# ///
from hypothesis import given, settings, strategies as st

failed = []


@settings(database=None, derandomize=True)
@given(st.lists(st.integers()))
def test_sum_is_small(items):
    if sum(items) > 100:
        failed.append(items)
        raise AssertionError(items)


try:
    test_sum_is_small()
except AssertionError as error:
    example = error.args[0]
assert len(failed) > 1
print(example)
assert example != [101]
