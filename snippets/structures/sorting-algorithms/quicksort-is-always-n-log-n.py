def quicksort(items):
    if not items:
        return [], 0
    pivot, *rest = items
    smaller, a = quicksort([item for item in rest if item < pivot])
    others, b = quicksort([item for item in rest if item >= pivot])
    return smaller + [pivot] + others, len(rest) + a + b


assert quicksort([4, 2, 6, 1, 3, 5, 7]) == ([1, 2, 3, 4, 5, 6, 7], 10)
assert quicksort([2, 1, 2]) == ([1, 2, 2], 2)
ordered, comparisons = quicksort([*range(100)])
print(comparisons)
assert ordered == [*range(100)]
assert comparisons < 2 * 100 * 7
