def search(items, wanted, compare):
    low, high = 0, len(items)
    while low < high:
        middle = (low + high) // 2
        if compare(items[middle], wanted) < 0:
            low = middle + 1
        else:
            high = middle
    return low


def count(size):
    calls = []

    def compare(a, b):
        calls.append((a, b))
        return (a > b) - (a < b)

    assert search(range(size), size - 1, compare) == size - 1
    return len(calls)


found = [count(size) for size in (16, 32, 1024)]
print(found)
assert found == [4, 5, 10]
