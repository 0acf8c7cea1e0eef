class Derived(list):
    def push(self, item):
        self.append(item)


class Composed:
    def __init__(self):
        self._items = []

    def push(self, item):
        self._items.append(item)

    def pop(self):
        return self._items.pop()


derived, composed = Derived(), Composed()
for stack in (derived, composed):
    stack.push(1)
    stack.push(2)
derived.insert(0, 3)
assert (derived.pop(), composed.pop()) == (2, 2)
assert derived == [3, 1]
assert (hasattr(composed, "insert"), hasattr(composed, "sort")) == (False, False)
print(derived, hasattr(composed, "insert"))
