import random


def merge_sort(items, key, tie_takes_the_left):
    if len(items) < 2:
        return items[:]
    middle = len(items) // 2
    left = merge_sort(items[:middle], key, tie_takes_the_left)
    right = merge_sort(items[middle:], key, tie_takes_the_left)
    merged, i, j = [], 0, 0
    while i < len(left) and j < len(right):
        a, b = key(left[i]), key(right[j])
        if a < b or (a == b and tie_takes_the_left):
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    return merged + left[i:] + right[j:]


def number(pair):
    return pair[0]


draw, unstable = random.Random(5), 0
for _ in range(200):
    pairs = [(draw.randrange(5), position) for position in range(draw.randrange(20))]
    assert merge_sort(pairs, number, True) == sorted(pairs, key=number)
    other = merge_sort(pairs, number, False)
    assert [number(pair) for pair in other] == sorted(number(pair) for pair in pairs)
    unstable += other != sorted(pairs, key=number)
assert unstable == 174
print(unstable)
