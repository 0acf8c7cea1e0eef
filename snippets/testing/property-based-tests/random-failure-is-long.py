# /// script
# dependencies = ["hypothesis"]
# ///
from hypothesis import given, settings, strategies as st

settings.load_profile("ci")
failed = []


@given(st.lists(st.integers()))
def test_sum_is_small(items):
    if sum(items) > 100:
        failed.append(items)
        raise AssertionError(items)


try:
    test_sum_is_small()
except AssertionError as error:
    reported = error.args[0]
assert sum(failed[0]) > 100 and reported in ([101], failed[0])
print(reported)
assert reported == failed[0]
