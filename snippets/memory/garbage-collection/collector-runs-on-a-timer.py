import gc
import time
import weakref


class Node:
    pass


gc.enable()
gc.collect()
node = Node()
node.me = node
watch = weakref.ref(node)
del node
time.sleep(0.1)

assert watch() is None
