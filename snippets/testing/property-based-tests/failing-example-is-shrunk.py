# /// script
# dependencies = ["hypothesis"]
#
# [tool.verify]
# equivalent = [
#   { mutant = 'remove-statement: settings.load_profile("ci") -> pass', because = "it makes the examples repeatable, and random ones shrink to the same" },
# ]
# ///
from hypothesis import given, settings, strategies as st

settings.load_profile("ci")


def example_of(strategy, is_wrong):
    @given(strategy)
    def test(value):
        if is_wrong(value):
            raise AssertionError(value)

    try:
        test()
    except AssertionError as error:
        return error.args[0]


found = [
    example_of(st.lists(st.integers()), lambda items: sum(items) > 100),
    example_of(st.text(), lambda text: len(text) > 2),
    example_of(st.integers(), lambda number: number * number < 0),
]
assert found == [[101], "000", None]
print(found)
