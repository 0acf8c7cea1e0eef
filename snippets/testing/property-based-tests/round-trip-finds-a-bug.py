# /// script
# dependencies = ["hypothesis"]
# ///
import string

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


numbers = st.integers().map(str)
words = st.text(string.punctuation, min_size=1)
found = [first_failure(strategy) for strategy in (numbers, words, st.text())]
assert found == [None, [","], [""]]
print(found)
