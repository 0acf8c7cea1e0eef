def two_ways(items):
    if len(items) < 2:
        return items, 0
    pivot, *rest = items
    less = [item for item in rest if item < pivot]
    others = [item for item in rest if not item < pivot]
    (first, a), (last, b) = two_ways(less), two_ways(others)
    return first + [pivot] + last, len(rest) + a + b


def three_ways(items):
    if len(items) < 2:
        return items, 0
    pivot = items[0]
    less = [item for item in items if item < pivot]
    equal = [item for item in items if item == pivot]
    greater = [item for item in items if item > pivot]
    (first, a), (last, b) = three_ways(less), three_ways(greater)
    return first + equal + last, 3 * len(items) + a + b


sample = [3, 1, 2, 3, 3, 0, 5]
assert two_ways(sample)[0] == three_ways(sample)[0] == sorted(sample)
costs = [sort([7] * 200)[1] for sort in (two_ways, three_ways)]
assert costs == [200 * 199 // 2, 3 * 200]
print(costs)
