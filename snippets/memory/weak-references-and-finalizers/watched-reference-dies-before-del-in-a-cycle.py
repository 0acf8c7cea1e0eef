import gc
import weakref


class Node:
    def __del__(self):
        seen.append((watch(), list(events)))
        revived.append(self)


revived, seen, events = [], [], []
node = Node()
watch = weakref.ref(node, events.append)
del node
assert (seen, events) == ([(revived[0], [])], [])
assert type(watch()) is Node

in_cycle = Node()
in_cycle.me = in_cycle
watch = weakref.ref(in_cycle, events.append)
del in_cycle
gc.collect()
assert seen[1:] == [(None, [watch])]
assert revived[1].me is revived[1]
assert watch() is None
print("in a cycle:", seen[1][0], "- callbacks before:", len(seen[1][1]))
