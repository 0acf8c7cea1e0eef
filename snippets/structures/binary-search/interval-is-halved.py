import random


def search(items, value):
    low, high = 0, len(items) - 1
    while low <= high:
        middle = (low + high) // 2
        if items[middle] < value:
            low = middle + 1
        elif value < items[middle]:
            high = middle - 1
        else:
            return middle
    return None


draw, found = random.Random(1), 0
for _ in range(2000):
    items = sorted(draw.sample(range(60), draw.randrange(40)))
    value = draw.randrange(-2, 62)
    expected = items.index(value) if value in items else None
    assert search(items, value) == expected
    found += expected is not None
assert (search([], 1), search([7], 7), found) == (None, 0, 658)
print(found)
