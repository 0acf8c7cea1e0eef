import traceback


def find_or_none(users, name):
    return users.get(name)


def find(users, name):
    return users[name]


def failing_line(lookup, name):
    try:
        age = lookup({"ada": 36}, name)
        return f"age: {age}", age + 1
    except (KeyError, TypeError) as error:
        return type(error).__name__, traceback.extract_tb(error.__traceback__)[-1].name


found = [[failing_line(lookup, name) for name in ("ada", "bob")] for lookup in (find_or_none, find)]
assert found[0] == [("age: 36", 37), ("TypeError", "failing_line")]
assert found[1] == [("age: 36", 37), ("KeyError", "find")]
print(found)
