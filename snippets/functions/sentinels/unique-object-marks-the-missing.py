MISSING = object()


def find(table, key, default=MISSING):
    if key in table:
        return table[key]
    if default is MISSING:
        raise KeyError(key)
    return default


class Equal:
    def __eq__(self, other):
        return True


equal = Equal()
found = [find({"a": None}, "a"), find({"a": 1}, "a", None), find({}, "b", None)]
assert find({}, "a", equal) is equal
try:
    find({}, "a")
except KeyError as error:
    found.append(type(error).__name__)

assert found == [None, 1, None, "KeyError"]
print(found)
