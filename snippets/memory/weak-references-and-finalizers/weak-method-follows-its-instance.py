import weakref


class Node:
    def method(self):
        return "called"


first, second = Node(), Node()
watches = [weakref.WeakMethod(node.method) for node in (first, second)]
assert [watch()() for watch in watches] == ["called", "called"]
assert watches[0]() == first.method

del first
assert [watch() is None for watch in watches] == [True, False]
assert watches[1]() == second.method

del Node.method
assert watches[1]() is None
assert type(second) is Node
print([watch() for watch in watches])
