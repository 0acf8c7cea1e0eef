class Node:
    def __init__(self, value, next=None):
        self.value, self.next = value, next


class LinkedList:
    def __init__(self, values):
        self.head = self.tail = None
        for value in reversed(values):
            self.head = Node(value, self.head)
            self.tail = self.tail or self.head

    def pop(self):
        """Removes the last element of at least two, and returns the visited nodes."""
        value, before, visited = self.tail.value, self.head, 1
        while before.next is not self.tail:
            before = before.next
            visited += 1
        before.next, self.tail = None, before
        return value, visited


chain = LinkedList(range(100))
value, visited = chain.pop()

print(value, visited)
assert (value, chain.tail.value) == (99, 98) and visited in (1, 99)
assert visited == 1
