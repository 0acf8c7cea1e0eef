import itertools
import random


def fewest(coins, amount):
    table = [0]
    for total in range(1, amount + 1):
        table.append(1 + min(table[total - coin] for coin in coins if coin <= total))
    return table[amount]


def greedy(coins, amount):
    count = 0
    for coin in sorted(coins, reverse=True):
        count += amount // coin
        amount %= coin
    return count


assert (fewest([1, 3, 4], 6), greedy([1, 3, 4], 6)) == (2, 3)
draw, differing = random.Random(2), 0
for _ in range(100):
    coins, amount = [1, *draw.sample(range(2, 12), 2)], draw.randrange(1, 15)
    totals = (n for n in range(1, 20) for chosen in itertools.combinations_with_replacement(coins, n) if sum(chosen) == amount)
    assert fewest(coins, amount) == next(totals)
    differing += greedy(coins, amount) > fewest(coins, amount)
assert differing == 1
print(differing)
