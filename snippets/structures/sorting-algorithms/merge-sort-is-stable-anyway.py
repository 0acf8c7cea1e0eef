def merge_sort(items, key):
    if not items[1:]:
        return items
    middle = len(items) // 2
    left, right = merge_sort(items[:middle], key), merge_sort(items[middle:], key)
    merged = []
    while left and right:
        merged.append(left.pop(0) if key(left[0]) < key(right[0]) else right.pop(0))
    return merged + left + right


ordered = merge_sort(["ham", "is", "egg"], key=len)
print(ordered)
assert ordered in (["is", "egg", "ham"], ["is", "ham", "egg"])
assert ordered == ["is", "ham", "egg"]
