import weakref


class Node:
    def method(self):
        return "called"


node = Node()
assert (node.method is node.method) is False
assert weakref.ref(node.method)() is None

watch = weakref.WeakMethod(node.method)
assert watch()() == "called"
del node
assert watch() is None
print(watch())
