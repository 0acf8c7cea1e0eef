import weakref


class Node:
    def method(self):
        return "called"


node = Node()
stored = node.method
watch, watch_stored = weakref.ref(node.method), weakref.ref(stored)

assert (watch(), watch_stored()) == (None, stored)
assert node.method() == "called"
del stored
assert watch_stored() is None
print(watch(), watch_stored(), node.method())
