# /// script
# dependencies = ["hypothesis"]
# ///
from hypothesis import given, settings, strategies as st

settings.load_profile("ci")


def encode(items):
    return ",".join(items)


def decode(text):
    return text.split(",") if text else []


def first_failure(strategy):
    @given(st.lists(strategy))
    def test(items):
        if decode(encode(items)) != items:
            raise AssertionError(items)

    try:
        test()
    except AssertionError as error:
        return error.args[0]


found = [first_failure(st.text(alphabet, min_size=1)) for alphabet in ("ab", "a,")] + [first_failure(st.text("ab"))]
assert found == [None, [","], [""]]
print(found)
