def greedy(coins, amount):
    count = 0
    for coin in sorted(coins, reverse=True):
        count += amount // coin
        amount %= coin
    return count


print(greedy([1, 3, 4], 6))
assert greedy([1, 2, 5], 6) == 2
assert greedy([1, 3, 4], 6) == 2
