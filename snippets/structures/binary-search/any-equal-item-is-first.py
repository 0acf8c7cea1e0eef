def search(items, value):
    low, high = 0, len(items) - 1
    while low <= high:
        middle = (low + high) // 2
        if items[middle] == value:
            return middle
        if items[middle] < value:
            low = middle + 1
        else:
            high = middle - 1
    return None


items = list(map(list, "abbbc"))
print(search(items, ["b"]))
assert [search(items, [letter]) for letter in "abcd"] in ([0, 1, 4, None], [0, 2, 4, None])
assert search(items, ["b"]) == 1
