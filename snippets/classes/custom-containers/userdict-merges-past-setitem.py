from collections import UserDict


class Lower(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)


items = Lower()
items.update({"A": 1})
items |= {"B": 2}
assert (type(items), items.data) == (Lower, {"a": 1, "B": 2})
print(items)
