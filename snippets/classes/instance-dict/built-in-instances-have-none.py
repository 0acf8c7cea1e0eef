class Subclass(list):
    pass


def takes_attribute(value):
    try:
        value.note = "new"
    except AttributeError:
        return False
    return value.note == "new"


values = [7, "text", [], {}, object(), Subclass()]
has_dict = [hasattr(value, "__dict__") for value in values]

assert values[:4] + values[5:] == [7, "text", [], {}, []]
assert has_dict == [False] * 5 + [True]
assert [takes_attribute(value) for value in values] == has_dict
print(has_dict)
