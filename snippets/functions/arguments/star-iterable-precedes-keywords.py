order = []


def note(name, value):
    order.append(name)
    return value


def function(*args, **kwargs):
    pass


function(note("1", 1), *note("*2", [2]), note("3", 3), a=note("a=", 0), **note("**b", {}), c=note("c=", 0))
left_to_right = list(order)
order.clear()
function(note("1", 1), a=note("a=", 0), *note("*2", [2]))

assert left_to_right == ["1", "*2", "3", "a=", "**b", "c="]
assert order == ["1", "*2", "a="]
print(left_to_right, order)
