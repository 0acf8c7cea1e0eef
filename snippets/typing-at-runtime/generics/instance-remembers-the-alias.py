from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")
in_init = []


class Stack(Generic[T]):
    def __init__(self):
        in_init.append(dict(vars(self)))


class Slotted(Generic[T]):
    __slots__ = ()


@dataclass(frozen=True)
class Frozen(Generic[T]):
    pass


stack = Stack[int]()
assert in_init == [{}]
assert vars(stack) == {"__orig_class__": Stack[int]}
assert vars(Stack()) == {}
assert [hasattr(kind[int](), "__orig_class__") for kind in (Slotted, Frozen)] == [False, False]
print(stack.__orig_class__)
