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


items = [1, 2, 2, 2, 3]
position = search(items, 2)
print(position)
assert items[position] == 2
assert position == 1
