import random


def merge_sort(items):
    if len(items) < 2:
        return items[:]
    middle = len(items) // 2
    left, right = merge_sort(items[:middle]), merge_sort(items[middle:])
    merged, i, j = [], 0, 0
    while i < len(left) and j < len(right):
        if right[j] < left[i]:
            merged.append(right[j])
            j += 1
        else:
            merged.append(left[i])
            i += 1
    return merged + left[i:] + right[j:]


def quicksort(items):
    if len(items) < 2:
        return items[:]
    pivot = items[len(items) // 2]
    smaller = [item for item in items if item < pivot]
    equal = [item for item in items if item == pivot]
    greater = [item for item in items if item > pivot]
    return quicksort(smaller) + equal + quicksort(greater)


draw, longest = random.Random(1), 0
for _ in range(500):
    items = [draw.randrange(50) / 2 for _ in range(draw.randrange(60))]
    original = items[:]
    assert merge_sort(items) == quicksort(items) == sorted(items)
    assert items == original
    longest = max(longest, len(items))
assert (longest, items[:3]) == (59, [3.5, 6.0, 12.0])
print(longest, items[:3])
