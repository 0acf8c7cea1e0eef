class Open:
    pass


class Slotted:
    __slots__ = ("x",)


class OpenBase(Open):
    __slots__ = ("x",)


class OpenSubclass(Slotted):
    pass


class Closed(Slotted):
    __slots__ = ("y",)


has_dict = {cls.__name__: hasattr(cls(), "__dict__") for cls in (OpenBase, OpenSubclass, Closed)}
assert has_dict == {"OpenBase": True, "OpenSubclass": True, "Closed": False}
for cls in (OpenBase, OpenSubclass):
    obj = cls()
    obj.x, obj.z = 1, 3
    assert vars(obj) == {"z": 3}
print(has_dict)
