order = []


def note(name):
    order.append(name)
    return name


def function(*args, **kwargs):
    return args, kwargs


result = function(note("1"), keyword=note("2"), *note("3"))
print(order)
assert result == (("1", "3"), {"keyword": "2"})
assert sorted(order) == ["1", "2", "3"]
assert order == ["1", "2", "3"]
