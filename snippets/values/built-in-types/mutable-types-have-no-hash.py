values = [[], {}, set(), bytearray(), (), frozenset(), "", b"", range(0)]
hashable = []
for value in values:
    try:
        hash(value)
        hashable.append(type(value).__name__)
    except TypeError:
        pass
assert hashable == ["tuple", "frozenset", "str", "bytes", "range"]
mutators = {"append", "add", "update", "__setitem__", "__delitem__"}
changing = [type(value).__name__ for value in values if mutators & set(dir(value))]
assert changing == ["list", "dict", "set", "bytearray"]
print(changing, hashable)
