from typing import Generic, TypeVar

T = TypeVar("T")


class Stack(Generic[T]):
    def __init__(self):
        self.items = []

    def push(self, item: T):
        self.items.append(item)


numbers = list[int](["text"])
stack = Stack[int]()
stack.push("text")

assert (type(numbers), numbers) == (list, ["text"])
assert (type(stack), stack.items) == (Stack, ["text"])
print(type(numbers).__name__, numbers, type(stack).__name__, stack.items)
