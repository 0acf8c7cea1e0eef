import weakref


class Node:
    pass


first = Node()
second = first
watch = weakref.ref(first)
del first

assert watch() is None
