import weakref


class Node:
    def method(self):
        return "called"


node = Node()
bound = node.method
watches = [weakref.ref(bound), weakref.ref(node.method)]

print([watch() is not None for watch in watches], node.method())
assert watches[0]() == bound
assert node.method() == "called"
assert watches[1]() == node.method
