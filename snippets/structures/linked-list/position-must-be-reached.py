import random


class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next


def insert(head, index, value):  # gives the new head and how many nodes were visited
    front = before = Node(None, head)
    visited = 0
    for _ in range(index):
        before = before.next
        visited += 1
    before.next = Node(value, before.next)
    return front.next, visited


def values(head):
    found = []
    while head is not None:
        found.append(head.value)
        head = head.next
    return found


draw = random.Random(2)
head, model = None, []
for number in range(300):
    index = draw.randint(0, len(model))
    head, visited = insert(head, index, number)
    model.insert(index, number)
    assert (values(head), visited) == (model, index)

known = head.next.next
known.next = Node("here", known.next)
model.insert(3, "here")
assert values(head) == model
assert values(head)[:5] == [151, 238, 296, "here", 158]
print(values(head)[:5])
