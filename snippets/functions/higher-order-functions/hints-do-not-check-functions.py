from collections.abc import Callable


def apply(function: Callable[[int], str]):
    return function("a", "b")


assert apply(lambda left, right: left + right) == "ab"
assert [isinstance(each, Callable) for each in (len, int, "text")] == [True, True, False]
try:
    isinstance(len, Callable[[int], str])
    outcome = "checked"
except TypeError:
    outcome = "refused"
assert outcome == "refused"
print(outcome)
