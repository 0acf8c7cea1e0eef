from typing import Generic, TypeVar

T = TypeVar("T")
in_init = []


class Stack(Generic[T]):
    def __init__(self):
        in_init.append(dict(vars(self)))


class Slotted(Generic[T]):
    __slots__ = ()


stack = Stack[int]()
assert in_init == [{}]
assert vars(stack) == {"__orig_class__": Stack[int]}
assert vars(Stack()) == {}
assert hasattr(Slotted[int](), "__orig_class__") is False
print(stack.__orig_class__)
