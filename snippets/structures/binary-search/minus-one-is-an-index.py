def search(items, value):
    low, high = 0, len(items) - 1
    while low <= high:
        middle = (low + high) // 2
        if items[middle] < value:
            low = middle + 1
        elif value < items[middle]:
            high = middle - 1
        else:
            return middle
    return -1


prices = [10, 20, 30]
assert [search(prices, price) for price in (9, 10, 20, 25, 30)] == [-1, 0, 1, -1, 2]
assert prices[search(prices, 25)] == 30
try:
    prices[None]
except TypeError:
    outcome = "TypeError"
assert outcome == "TypeError"
print(prices[search(prices, 25)], outcome)
