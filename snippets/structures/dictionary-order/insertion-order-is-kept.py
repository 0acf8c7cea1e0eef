import random

draw = random.Random(1)
for _ in range(300):
    table, order = {}, []
    for step in range(draw.randrange(40)):
        key = draw.randrange(20) * 8
        if draw.random() < 0.6:
            table[key] = step
            order += [key] * (key not in order)
        elif key in table:
            del table[key]
            order.remove(key)
    assert list(table) == list(table.keys()) == order
    assert [key for key, value in table.items()] == order
    assert list(reversed(table)) == order[::-1]
assert order[:4] == [104, 112, 88, 96]
print(order)
