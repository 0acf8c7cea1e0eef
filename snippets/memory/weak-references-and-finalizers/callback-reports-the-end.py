import weakref


class Node:
    pass


def note(reference):
    events.append((reference is watch, reference()))


events = []
node, unwatched = Node(), Node()
watch, dropped = weakref.ref(node, note), weakref.ref(unwatched, note)
without_callback = weakref.ref(unwatched)
before = list(events)
del node
after_first = list(events)
del dropped, unwatched

assert before == []
assert after_first == [(True, None)]
assert (without_callback(), events) == (None, after_first)
print(before, events)
