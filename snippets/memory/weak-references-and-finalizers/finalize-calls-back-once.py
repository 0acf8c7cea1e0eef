import weakref


class Node:
    pass


events = []
first, second = Node(), Node()
at_death = weakref.finalize(first, events.append, "first closed")
earlier = weakref.finalize(second, events.append, "second closed")

assert events == []
earlier()
assert events == ["second closed"]
del first, second
assert events == ["second closed", "first closed"]

assert (at_death(), earlier()) == (None, None)
assert events == ["second closed", "first closed"]
assert [at_death.alive, earlier.alive] == [False, False]
print(events)
