import gc
import weakref


class Node:
    pass


gc.disable()
nodes = [Node() for _ in range(100)]
watches = [weakref.ref(node) for node in nodes]
nodes.clear()
freed = sum(watch() is None for watch in watches)
assert len(watches) == 100

print("collector enabled:", gc.isenabled(), "freed:", freed)
assert gc.isenabled() is False
assert freed == 0
