import sys


class Node:
    def __init__(self, next):
        self.next = next


def recursive_length(node):
    return 0 if node is None else 1 + recursive_length(node.next)


def length(node):
    found = 0
    while node is not None:
        node, found = node.next, found + 1
    return found


head = None
for _ in range(100):
    head = Node(head)
assert recursive_length(head) == 100

for _ in range(sys.getrecursionlimit()):
    head = Node(head)
try:
    outcome = recursive_length(head)
except RecursionError:
    outcome = "RecursionError"
assert outcome == "RecursionError"
assert length(head) == sys.getrecursionlimit() + 100
print(outcome, length(head))
