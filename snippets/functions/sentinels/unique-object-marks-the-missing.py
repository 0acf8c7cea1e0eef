MISSING = object()


def find(table, key, default=MISSING):
    if key in table:
        return table[key]
    if default is MISSING:
        raise KeyError(key)
    return default


found = [find({"a": None}, "a"), find({"a": 1}, "a", None), find({}, "a", None), find({}, "a", 2)]
try:
    find({}, "a")
except KeyError as error:
    found.append(type(error).__name__)

assert found == [None, 1, None, 2, "KeyError"]
print(found)
