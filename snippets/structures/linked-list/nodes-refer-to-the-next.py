import random


class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next


class LinkedList:
    def __init__(self):
        self.head = None

    def __iter__(self):
        node = self.head
        while node is not None:
            yield node.value
            node = node.next

    def prepend(self, value):
        self.head = Node(value, self.head)

    def insert_after(self, node, value):
        node.next = Node(value, node.next)

    def remove(self, value):
        before, node = None, self.head
        while node is not None and node.value != value:
            before, node = node, node.next
        if node is None:
            raise ValueError(value)
        if before is None:
            self.head = node.next
        else:
            before.next = node.next


draw = random.Random(1)
chain, model, missing = LinkedList(), [], 0
for _ in range(2000):
    value = draw.randrange(20) / 2
    action = draw.choice(["prepend", "insert", "remove", "remove"])
    if action == "prepend":
        chain.prepend(value)
        model.insert(0, value)
    elif action == "insert" and model:
        chain.insert_after(chain.head, value)
        model.insert(1, value)
    elif action == "remove":
        try:
            chain.remove(value)
        except ValueError as error:
            assert (value in model, error.args) == (False, (value,))
            missing += 1
        else:
            model.remove(value)
    assert list(chain) == model
assert (len(model), missing) == (150, 146)
print(len(model), missing)
