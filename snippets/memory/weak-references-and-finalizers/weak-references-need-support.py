import weakref


class Slotted:
    __slots__ = ("x",)


class Supported:
    __slots__ = ("x", "__weakref__")


class ListSubclass(list):
    pass


refused = []
for thing in [7, "text", (1, 2), [1], {}, Slotted(), Supported(), ListSubclass()]:
    try:
        weakref.ref(thing)
    except TypeError as error:
        refused.append(str(error))

assert refused == [
    "cannot create weak reference to 'int' object",
    "cannot create weak reference to 'str' object",
    "cannot create weak reference to 'tuple' object",
    "cannot create weak reference to 'list' object",
    "cannot create weak reference to 'dict' object",
    "cannot create weak reference to 'Slotted' object",
]
print(*refused, sep="\n")
