from typing import Generic, TypeVar

T = TypeVar("T")


class Stack(Generic[T]):
    def __init__(self):
        self.items = []

    def push(self, item: T):
        self.items.append(item)


stack = Stack[int]()
try:
    stack.push("text")
except TypeError as error:
    print(error)

print(stack.items)
assert stack.items == []
