import itertools

numbers = itertools.count(1)


def user(**fields):
    number = next(numbers)
    return {"id": number, "name": f"user{number}", "age": 30, "tags": [], **fields}


minor, other = user(age=17), user()
minor["tags"].append("x")
print(minor["age"], other["tags"])
assert (minor["age"], other["age"]) == (17, 30)
assert minor["id"] != other["id"] and other["tags"] == []
