import gc
import weakref


class Node:
    pass


gc.disable()
node = Node()
node.self = node
reference = weakref.ref(node)
del node
assert reference() is not None
gc.collect()
assert reference() is None
