import traceback


def find_or_none(users, name):
    return dict(users).get(name)


def find(users, name):
    return dict(users)[name]


def failing_line(lookup):
    users = [("ada", 36)]
    try:
        age = lookup(users, "bob")
        text = f"age: {age}"
        return text, age + 1
    except (KeyError, TypeError) as error:
        return type(error).__name__, traceback.extract_tb(error.__traceback__)[-1].name


found = [failing_line(find_or_none), failing_line(find)]
print(found)
assert found == [("TypeError", "failing_line"), ("KeyError", "find")]
