from typing import Generic, TypeVar

T = TypeVar("T")


class Stack(Generic[T]):
    pass


class Plain:
    pass


def outcome(act):
    try:
        return act().__origin__.__name__
    except TypeError:
        return "TypeError"


assert outcome(lambda: Stack[int]) == "Stack"
assert outcome(lambda: Stack[int, str]) == "TypeError"
assert outcome(lambda: Plain[int]) == "TypeError"
print(outcome(lambda: Stack[int]), outcome(lambda: Stack[int, str]), outcome(lambda: Plain[int]))
