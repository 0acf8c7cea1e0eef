order = []


def note(name, value):
    order.append(name)
    return value


def function(*args, **kwargs):
    pass


function(note("first", 1), keyword=note("second", 2), *note("third", [3]))
print(order)
assert sorted(order) == ["first", "second", "third"]
assert order == ["first", "second", "third"]
