import gc
import weakref


class Node:
    pass


def note(reference):
    events.append((id(reference), reference()))


events = []
node, unwatched, lost = Node(), Node(), Node()
watch = weakref.ref(node, note)
dropped = weakref.ref(unwatched, note)
assert (watch(), dropped()) == (node, unwatched)
without_callback = weakref.ref(unwatched)
assert events == []
del node
assert events == [(id(watch), None)]
del dropped, unwatched
assert (without_callback(), len(events)) == (None, 1)

lost.itself = lost
lost.watch = weakref.ref(lost, note)
plain = weakref.ref(lost)
assert plain().watch() is lost
del lost
gc.collect()
assert (plain(), len(events)) == (None, 1)
print([what for _, what in events])
