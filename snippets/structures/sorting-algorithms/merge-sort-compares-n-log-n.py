import math
import random


def merge_sort(items):
    if len(items) < 2:
        return items[:], 0
    middle = len(items) // 2
    left, a = merge_sort(items[:middle])
    right, b = merge_sort(items[middle:])
    merged, i, j = [], 0, 0
    while i < len(left) and j < len(right):
        if right[j] < left[i]:
            merged.append(right[j])
            j += 1
        else:
            merged.append(left[i])
            i += 1
    return merged + left[i:] + right[j:], a + b + i + j


draw, most = random.Random(2), 0
for length in range(1, 260):
    for items in (list(range(length)), list(range(length, 0, -1)), [draw.random() for _ in range(length)]):
        ordered, compared = merge_sort(items)
        assert ordered == sorted(items)
        assert compared <= length * math.ceil(math.log2(length))
        most = max(most, compared)
assert most == 1752
print(most, 259 * math.ceil(math.log2(259)))
