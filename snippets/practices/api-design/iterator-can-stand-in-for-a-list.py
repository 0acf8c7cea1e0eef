def names_as_list():
    return ["ada", "bob"]


def names_as_generator():
    yield from names_as_list()


def caller(names):
    shown = [name for name in names]
    longest = [len(name) for name in names]
    return shown, longest


assert caller(names_as_list()) == (["ada", "bob"], [3, 3])
found = caller(names_as_generator())
print(found)
assert found == caller(names_as_list())
