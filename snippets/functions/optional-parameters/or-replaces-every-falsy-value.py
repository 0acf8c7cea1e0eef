def by_or(size=None):
    return size or 10


def by_is_none(size=None):
    return 10 if size is None else size


values = [None, 0, "", [], 5]
with_or = [by_or(value) for value in values]
with_is_none = [by_is_none(value) for value in values]

assert with_or == [10, 10, 10, 10, 5]
assert with_is_none == [10, 0, "", [], 5]
print(f"or: {with_or}, is None: {with_is_none}")
