order = []


def note(value):
    order.append(value)
    return value


def function(*args, **kwargs):
    return args, kwargs


result = function(note(1), *note([2]), note(3), a=note(4), **note({"b": 5}), c=note(6))
assert result == ((1, 2, 3), {"a": 4, "b": 5, "c": 6})
assert order == [1, [2], 3, 4, {"b": 5}, 6]

order.clear()
result = function(note(1), a=note(2), *note([3]))
assert result == ((1, 3), {"a": 2})
assert order == [1, [3], 2]
print(order)
