from collections import UserDict


class Upper(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key, value.upper())


names = Upper(a="ann")
names.update(b="bob")
names.setdefault("c", "carl")
assert names == {"a": "ANN", "b": "BOB", "c": "CARL"}
assert isinstance(names, dict) is False
print(names)
