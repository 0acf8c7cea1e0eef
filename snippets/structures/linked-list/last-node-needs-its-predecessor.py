import random


class Node:
    def __init__(self, value, before=None):
        self.value, self.before, self.next = value, before, None


class DoublyLinkedList:
    def __init__(self):
        self.head = self.tail = None

    def append(self, value):
        node = Node(value, self.tail)
        if self.tail is None:
            self.head = node
        else:
            self.tail.next = node
        self.tail = node

    def pop(self):
        last = self.tail
        self.tail = last.before
        if self.tail is None:
            self.head = None
        else:
            self.tail.next = None
        return last.value

    def __iter__(self):
        node = self.head
        while node is not None:
            yield node.value
            node = node.next


def visits_to_the_last_but_one(chain):
    node, visits = chain.head, 1
    while node.next is not chain.tail:
        node, visits = node.next, visits + 1
    return node, visits


draw = random.Random(3)
chain, model = DoublyLinkedList(), []
for number in range(1000):
    if draw.random() < 0.6 or not model:
        chain.append(number)
        model.append(number)
    else:
        assert chain.pop() == model.pop()
    assert list(chain) == model

assert model[:3] == [36, 63, 84]
found, visits = visits_to_the_last_but_one(chain)
assert found is chain.tail.before
assert visits == len(model) - 1 == 213
print(model[:3], visits)
