import weakref


class Node:
    pass


class ListSubclass(list):
    pass


outcomes = {}
for thing in [int(), str(), tuple(), list(), dict(), Node(), ListSubclass()]:
    name = type(thing).__name__
    try:
        outcomes[name] = id(weakref.ref(thing)()) == id(thing)
    except TypeError as error:
        outcomes[name] = str(error)

assert outcomes == {
    "int": "cannot create weak reference to 'int' object",
    "str": "cannot create weak reference to 'str' object",
    "tuple": "cannot create weak reference to 'tuple' object",
    "list": "cannot create weak reference to 'list' object",
    "dict": "cannot create weak reference to 'dict' object",
    "Node": True,
    "ListSubclass": True,
}
assert isinstance(thing, list) is True
print(*outcomes.items(), sep="\n")
