stores = []


class Counted:
    def __setattr__(self, name, value):
        stores.append(name)
        super().__setattr__(name, value)


class Node(Counted):
    def __init__(self, value, next):
        self.value = value
        self.next = next


class LinkedList(Counted):
    def __init__(self):
        self.head = None

    def prepend(self, value):
        self.head = Node(value, self.head)


chain = LinkedList()
costs = set()
for number in range(1000):
    stores.clear()
    chain.prepend(number)
    costs.add(tuple(stores))
assert costs == {("value", "next", "head")}
assert (chain.head.value, chain.head.next.value) == (999, 998)
print(costs)
