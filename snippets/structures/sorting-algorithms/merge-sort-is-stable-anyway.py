def merge_sort(items, key):
    if len(items) < 2:
        return items[:]
    middle = len(items) // 2
    left, right = merge_sort(items[:middle], key), merge_sort(items[middle:], key)
    merged = []
    while left and right:
        merged.append(left.pop(0) if key(left[0]) < key(right[0]) else right.pop(0))
    return merged + left + right


pairs = [(2, "first"), (1, "only"), (2, "second")]
ordered = merge_sort(pairs, key=lambda pair: pair[0])
print(ordered)
assert [number for number, _ in ordered] == [1, 2, 2]
assert ordered == [(1, "only"), (2, "first"), (2, "second")]
