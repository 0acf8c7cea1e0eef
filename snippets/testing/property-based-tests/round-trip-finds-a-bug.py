# /// script
# dependencies = ["hypothesis"]
# ///
from hypothesis import given, settings, strategies as st


def encode(items):
    return ",".join(items)


def decode(text):
    return text.split(",") if text else []


def first_failure(strategy):
    @settings(database=None, derandomize=True)
    @given(st.lists(strategy))
    def test(items):
        if decode(encode(items)) != items:
            raise AssertionError(items)

    try:
        test()
    except AssertionError as error:
        return error.args[0]


found = [first_failure(st.text("ab", min_size=1)), first_failure(st.text("ab")), first_failure(st.text("a,", min_size=1))]
print(found)
assert found == [None, [""], [","]]
