from typing import Generic, TypeVar

T = TypeVar("T")


class Stack(Generic[T]):
    pass


class Plain:
    pass


def outcome_of(kind):
    try:
        return kind[int].__origin__.__name__
    except TypeError as error:
        return "not subscriptable" if "subscriptable" in str(error) else str(error)


assert [outcome_of(kind) for kind in (Stack, Plain)] == ["Stack", "not subscriptable"]
Plain.__class_getitem__ = classmethod(lambda cls, item: Stack[item])
assert outcome_of(Plain) == "Stack"
del Plain.__class_getitem__
print(outcome_of(Stack), "-", outcome_of(Plain))
