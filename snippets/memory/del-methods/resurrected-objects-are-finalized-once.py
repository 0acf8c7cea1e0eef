import weakref

calls = []
revived = []


class Node:
    def __del__(self):
        calls.append("__del__")
        revived.append(self)


node = Node()
del node
assert calls == ["__del__"]
assert [type(thing).__name__ for thing in revived] == ["Node"]

watch = weakref.ref(revived[0])
revived.clear()
assert watch() is None
assert calls == ["__del__"]
print(calls)
