from collections import deque


class BoundedStack:
    def __init__(self, limit):
        self.items, self.limit = [], limit

    def push(self, item):
        if len(self.items) >= self.limit:
            raise OverflowError(item)
        self.items.append(item)

    def pop(self):
        return self.items.pop()


stack, dropping = BoundedStack(2), deque(maxlen=2)
refused = []
for item in "abc":
    dropping.append(item)
    try:
        stack.push(item)
    except OverflowError as error:
        refused.extend(error.args)
assert (refused, stack.items, list(dropping)) == (["c"], ["a", "b"], ["b", "c"])
assert (stack.pop(), dropping.pop()) == ("b", "c")
stack.push("d")
assert stack.items == ["a", "d"]
print(refused, stack.items, list(dropping))
