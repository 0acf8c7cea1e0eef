def two_ways(items):
    if not items:
        return [], 0
    pivot, *rest = items
    less, a = two_ways([item for item in rest if item < pivot])
    others, b = two_ways([item for item in rest if item >= pivot])
    return less + [pivot] + others, len(rest) + a + b


def three_ways(items):
    if not items:
        return [], 0
    pivot = items[0]
    less, a = three_ways([item for item in items if item < pivot])
    greater, b = three_ways([item for item in items if item > pivot])
    return less + [item for item in items if item == pivot] + greater, 3 * len(items) + a + b


sample = [2.5, 1, 3, float("2.5")]
assert [two_ways(sample), three_ways(sample)] == [([1, 2.5, 2.5, 3], 4), ([1, 2.5, 2.5, 3], 18)]
costs = [sort([7] * 200)[1] for sort in (two_ways, three_ways)]
assert costs == [200 * 199 // 2, 3 * 200]
print(costs)
