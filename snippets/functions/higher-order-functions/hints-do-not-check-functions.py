from collections.abc import Callable


def apply(function: Callable[[int], str]):
    return function("a", "b")


assert apply(lambda left, right: left + right) == "ab"
assert [isinstance(each, Callable) for each in (len, int, "text")] == [True, True, False]
try:
    isinstance(len, Callable[[int], str])
    outcome = "checked"
except TypeError as error:
    outcome = str(error)
assert outcome == "isinstance() argument 2 cannot be a parameterized generic"
print(outcome)
