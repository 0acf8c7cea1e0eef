import weakref


class Node:
    pass


first = Node()
second = first
watch = weakref.ref(first)
del first

print("first" in globals(), type(watch()).__name__)
assert "first" not in globals()
assert watch() is None
