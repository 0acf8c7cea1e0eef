import builtins
import types

singles = {types.NoneType: None, types.EllipsisType: ..., types.NotImplementedType: NotImplemented}
for kind, single in singles.items():
    assert type(single) is kind
    assert kind() is single
names = [kind.__name__ for kind in singles]
assert names == ["NoneType", "ellipsis", "NotImplementedType"]
assert [hasattr(builtins, name) for name in names] == [False, False, False]
print(names)
