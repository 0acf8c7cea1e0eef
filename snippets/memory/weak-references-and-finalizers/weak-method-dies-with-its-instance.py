import weakref


class Node:
    def method(self):
        return "called"


node = Node()
watch = weakref.ref(node.method)

assert watch() == node.method
