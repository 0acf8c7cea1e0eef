class ListStack:
    def __init__(self):
        self._items = []

    def push(self, item):
        self._items.append(item)

    def pop(self):
        return self._items.pop()


class LinkedStack:
    def __init__(self):
        self._top = None

    def push(self, item):
        self._top = (item, self._top)

    def pop(self):
        item, self._top = self._top
        return item


def reverse(items, stack):
    for item in items:
        stack.push(item)
    return [stack.pop() for _ in items]


assert reverse("abc", ListStack()) == reverse("abc", LinkedStack()) == ["c", "b", "a"]
print(reverse("abc", LinkedStack()))
