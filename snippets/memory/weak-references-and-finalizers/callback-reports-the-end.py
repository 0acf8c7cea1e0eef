import weakref


class Node:
    pass


def note(reference):
    events.append((reference is watch, reference()))


events = []
node = Node()
watch = weakref.ref(node, note)
before = list(events)
del node

assert before == []
assert events == [(True, None)]
print(before, events)
