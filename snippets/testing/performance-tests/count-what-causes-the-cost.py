def search(items, wanted, is_less):
    low, high = 0, len(items)
    while low < high:
        middle = (low + high) // 2
        if is_less(items[middle], wanted):
            low = middle + 1
        else:
            high = middle
    return low


def count(size, wanted):
    calls = []

    def is_less(a, b):
        calls.append((a, b))
        return a < b

    assert search(range(size), wanted, is_less) == wanted
    return len(calls)


found = [[count(size, wanted) for wanted in range(size)] for size in (3, 7)]
assert found == [[2] * 3, [3] * 7]
print(found)
