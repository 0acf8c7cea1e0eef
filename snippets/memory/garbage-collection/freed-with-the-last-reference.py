import gc
import weakref


class Node:
    pass


gc.disable()
events = []
node = Node()
other_name = node
watch = weakref.ref(node, lambda _: events.append("deallocated"))

del node
events.append("one name left")
del other_name
events.append("no name left")

assert events == ["one name left", "deallocated", "no name left"]
assert gc.isenabled() is False
print(events)
