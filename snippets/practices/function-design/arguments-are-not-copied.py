def median_in_place(values):
    values.sort()
    return values[len(values) // 2]


def median(values):
    ordered = sorted(values)
    return ordered[len(ordered) // 2]


first, second = [5, 3, 1, 2, 4], [5, 3, 1, 2, 4]
results = (median_in_place(first), median(second))
print(results, first, second)
assert results == (3, 3)
assert (first, second) == ([1, 2, 3, 4, 5], [5, 3, 1, 2, 4])
