from typing import Generic, TypeVar

T = TypeVar("T")


class Stack(Generic[T]):
    def __init__(self):
        self.items = []

    def push(self, item: T):
        self.items.append(item)


stack = Stack[int]()
outcome = "nothing raised"
try:
    stack.push("text")
except TypeError:
    outcome = "TypeError"

print(stack.items)
assert outcome == "TypeError"
