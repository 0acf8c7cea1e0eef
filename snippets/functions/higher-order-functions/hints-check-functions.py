from collections.abc import Callable


def apply(function: Callable[[int], str]):
    return function("a", "b")


try:
    outcome = apply(lambda left, right: left + right)
except TypeError:
    outcome = "refused"

print(outcome)
assert apply.__annotations__ == {"function": Callable[[int], str]}
assert outcome in ("ab", "refused")
assert outcome == "refused"
