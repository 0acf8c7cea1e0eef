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


head = None
for number in reversed(range(100)):
    head = Node(number, head)
head, at_the_front = insert(head, 0, "front")
head, in_the_middle = insert(head, 51, "middle")

assert (head.value, head.next.value) == ("front", 0)
print(at_the_front, in_the_middle)
assert (at_the_front, in_the_middle) in ((0, 0), (0, 51))
assert in_the_middle == at_the_front
