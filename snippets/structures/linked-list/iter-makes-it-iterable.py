class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next


class LinkedList:
    def __init__(self, *values):
        self.head = None
        for value in reversed(values):
            self.head = Node(value, self.head)

    def __iter__(self):
        node = self.head
        while node is not None:
            yield node.value
            node = node.next


chain = LinkedList(3, 1, 2)
first, *rest = chain
assert [value + 1 for value in chain] == [4, 2, 3]
assert (first, rest) == (3, [1, 2])
assert (2 in chain, 5 in chain) == (True, False)
assert (list(chain), sum(chain), sorted(chain)) == ([3, 1, 2], 6, [1, 2, 3])
assert [a * b for a in chain for b in chain] == [9, 3, 6, 3, 1, 2, 6, 2, 4]
print(list(chain), sum(chain))
