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
assert equal == MISSING and find({}, "a", equal) is equal
found = [find({"a": None}, "a"), find({"a": 1}, "a", None), find({"a": 1}, "b", None)]
try:
    find({"a": 1}, "c")
except KeyError as error:
    found.append(error.args)

assert found == [None, 1, None, ("c",)]
print(found)
