import sys
import weakref


class Node:
    pass


node = Node()
before = sys.getrefcount(node)
watch = weakref.ref(node)

assert sys.getrefcount(node) == before
assert watch() is node
del node
assert watch() is None
print(watch())
