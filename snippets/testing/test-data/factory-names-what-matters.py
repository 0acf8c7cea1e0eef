import itertools

numbers = itertools.count(1)


def user(**fields):
    return {"id": next(numbers), "age": 30, "tags": [], **fields}


minor, other = user(age=17), user()
minor["tags"].append("new")
assert minor == {"id": 1, "age": 17, "tags": ["new"]}
assert other == {"id": 2, "age": 30, "tags": []}
print(minor, other)
