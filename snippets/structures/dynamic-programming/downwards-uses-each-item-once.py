import itertools
import random


def best(items, limit, downwards):
    row = [0] * (limit + 1)
    for weight, value in items:
        totals = range(weight, limit + 1)
        for total in reversed(totals) if downwards else totals:
            row[total] = max(row[total], row[total - weight] + value)
    return row[limit]


def tried(items, limit, copies):
    best_value = 0
    for counts in itertools.product(range(copies + 1), repeat=len(items)):
        if sum(n * weight for n, (weight, _) in zip(counts, items)) <= limit:
            best_value = max(best_value, sum(n * value for n, (_, value) in zip(counts, items)))
    return best_value


draw, differing = random.Random(4), 0
for _ in range(60):
    items, limit = [(draw.randint(2, 6), draw.randint(1, 9)) for _ in range(4)], draw.randrange(10)
    once, again = best(items, limit, True), best(items, limit, False)
    assert (once, again) == (tried(items, limit, 1), tried(items, limit, limit // 2))
    differing += once != again
assert differing == 21
print(differing)
