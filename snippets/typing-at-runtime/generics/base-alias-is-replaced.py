from typing import Generic, TypeVar

T = TypeVar("T")


class Stack(Generic[T]):
    pass


class IntStack(Stack[int]):
    pass


class IntList(list[int]):
    pass


assert (IntStack.__bases__, IntStack.__orig_bases__) == ((Stack,), (Stack[int],))
assert (IntList.__bases__, IntList.__orig_bases__) == ((list,), (list[int],))
print(IntList.__bases__, IntList.__orig_bases__)
