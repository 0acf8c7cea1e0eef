import random


def quicksort(items, key, low, high):
    if low >= high:
        return
    pivot, border = key(items[high]), low
    for i in range(low, high):
        if key(items[i]) < pivot:
            items[i], items[border] = items[border], items[i]
            border += 1
    items[border], items[high] = items[high], items[border]
    quicksort(items, key, low, border - 1)
    quicksort(items, key, border + 1, high)


def number(pair):
    return pair[0]


draw, unstable = random.Random(6), 0
for _ in range(200):
    pairs = [(draw.randrange(8), position) for position in range(draw.randrange(25))]
    stable = sorted(pairs, key=number)
    assert quicksort(pairs, number, 0, len(pairs) - 1) is None
    assert [number(pair) for pair in pairs] == [number(pair) for pair in stable]
    assert sorted(pairs) == sorted(stable)
    unstable += pairs != stable
assert unstable == 156
print(unstable)
