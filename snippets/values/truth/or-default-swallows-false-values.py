def by_or(value):
    return value or "default"


def by_none(value):
    return "default" if value is None else value


values = [None, 0, "", [], 7]
assert [by_or(value) for value in values] == ["default", "default", "default", "default", 7]
assert [by_none(value) for value in values] == ["default", 0, "", [], 7]
print([by_or(value) for value in values], [by_none(value) for value in values])
