import gc
import weakref


class Node:
    def __del__(self):
        revived.append(self)
        seen.extend([plain(), watched()])


revived, seen, events = [], [], []
node = Node()
node.me = node
plain, watched = weakref.ref(node), weakref.ref(node, events.append)
assert plain() is watched() is node
del node
gc.collect()
assert [again.me for again in revived] == revived
assert [type(again) for again in revived] == [Node]
assert events == [watched]

print("in __del__:", [type(thing).__name__ for thing in seen])
assert seen == [None, None]
