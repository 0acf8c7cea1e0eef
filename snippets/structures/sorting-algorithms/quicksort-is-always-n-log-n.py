def comparisons(items):
    """Of a quicksort whose pivot is the first item, one comparison for each other item."""
    if len(items) < 2:
        return 0
    pivot, *rest = items
    smaller = [item for item in rest if item < pivot]
    others = [item for item in rest if not item < pivot]
    return len(rest) + comparisons(smaller) + comparisons(others)


mixed, ascending = comparisons([number * 37 % 101 for number in range(100)]), comparisons(list(range(100)))
print(mixed, ascending)
assert mixed < 2 * 100 * 7
assert ascending < 2 * 100 * 7
