# shows: arguments of a call in an assert are evaluated once, left to right
order = []


def note(x):
    order.append(x)
    return x


assert max(note(1), note(2), key=note) == note(2)
print(order)
assert order == [1, 2, 1, 2, 2]
