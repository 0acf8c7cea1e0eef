class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next


def reverse(head):
    before = None
    while head is not None:
        head.next, before, head = before, head, head.next
    return before


def nodes(head):
    found = []
    while head is not None:
        found.append(head)
        head = head.next
    return found


for length in range(6):
    head = None
    for number in range(length):
        head = Node(number, head)
    original = nodes(head)
    turned = nodes(reverse(head))
    assert turned == original[::-1]
    assert [node.value for node in turned] == list(range(length))
print([node.value for node in original], [node.value for node in turned])
