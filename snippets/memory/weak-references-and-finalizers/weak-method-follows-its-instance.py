import weakref


class Node:
    def method(self):
        return "called"


node = Node()
watch = weakref.WeakMethod(node.method)
alive = watch()()
same = watch() == node.method
del node

assert (alive, same) == ("called", True)
assert watch() is None
print(alive, watch())
