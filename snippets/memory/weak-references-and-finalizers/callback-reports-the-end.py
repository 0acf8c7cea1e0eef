import weakref


class Node:
    pass


def note(reference):
    events.append((id(reference), reference()))


events = []
node, unwatched = Node(), Node()
watch = weakref.ref(node, note)
dropped = weakref.ref(unwatched, note)
assert (watch(), dropped()) == (node, unwatched)
without_callback = weakref.ref(unwatched)
before = list(events)
del node
after_first = events.copy()
del dropped, unwatched

assert before == []
assert after_first == [(id(watch), None)]
assert (without_callback(), events) == (None, after_first)
print(before, [what for _, what in events])
