import abc


class Stack:
    def __init__(self):
        self._items = []

    def push(self, item):
        self._items.append(item)

    def pop(self):
        return self._items.pop()


stack = Stack()
stack.push(1)
stack.push(2)
assert (stack.pop(), stack.pop()) == (2, 1)
print(type(Stack).__name__)
assert isinstance(Stack, abc.ABCMeta)
