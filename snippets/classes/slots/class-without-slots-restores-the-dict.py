class Open:
    pass


class Slotted:
    __slots__ = ("x",)


class OpenBase(Open):
    __slots__ = ("x",)


class OpenSubclass(Slotted):
    pass


class Closed(Slotted):
    __slots__ = ()


has_dict = {cls.__name__: hasattr(cls(), "__dict__") for cls in (OpenBase, OpenSubclass, Closed)}
assert has_dict == {"OpenBase": True, "OpenSubclass": True, "Closed": False}
dicts = []
for cls in (OpenBase, OpenSubclass):
    obj = cls()
    obj.x, obj.z = 1, 3
    dicts.append((obj.x, vars(obj)))
assert dicts == [(1, {"z": 3}), (1, {"z": 3})]
assert Closed.__base__ is Slotted
print(has_dict)
