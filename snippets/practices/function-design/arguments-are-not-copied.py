def median_in_place(values):
    values.sort()
    return values[len(values) // 2]


def median(values):
    ordered = sorted(values)
    return ordered[len(ordered) // 2]


first, second = [3, 1, 2], [3, 1, 2]
results = (median_in_place(first), median(second), median((5, 4, 9)))
print(results, first, second)
assert results == (2, 2, 5)
assert (first, second) == ([1, 2, 3], [3, 1, 2])
