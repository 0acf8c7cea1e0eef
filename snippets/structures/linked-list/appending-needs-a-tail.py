visited = []


class Node:
    def __init__(self, value):
        self.value, self._next = value, None

    @property
    def next(self):
        visited.append(self.value)
        return self._next

    @next.setter
    def next(self, node):
        self._next = node


class HeadOnly:
    head = None

    def append(self, value):
        if self.head is None:
            self.head = Node(value)
            return
        last = self.head
        while (node := last.next) is not None:
            last = node
        last.next = Node(value)


class HeadAndTail:
    head = tail = None

    def append(self, value):
        node = Node(value)
        if self.tail is None:
            self.head = node
        else:
            self.tail.next = node
        self.tail = node


def values(chain):
    node, found = chain.head, []
    while node is not None:
        found.append(node.value)
        node = node._next
    return found


costs = []
for kind in (HeadOnly, HeadAndTail):
    chain = kind()
    for number in range(100):
        chain.append(number)
    assert values(chain) == list(range(100))
    visited.clear()
    chain.append(100)
    assert values(chain)[99:] == [99, 100]
    costs.append(len(visited))
assert costs == [100, 0]
print(costs)
