import itertools
import math
import statistics

rows = [(0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 0), (2, 1, 3)]


def model(a, b, c):
    return 3 * a + 2 * a * b + c


def value(row, known):
    return statistics.fmean(model(*(row[i] if i in known else other[i] for i in range(3))) for other in rows)


def shapley(row):
    added = [0.0, 0.0, 0.0]
    for order in itertools.permutations(range(3)):
        for place, feature in enumerate(order):
            added[feature] += value(row, order[: place + 1]) - value(row, order[:place])
    return [total / math.factorial(3) for total in added]


for row in rows:
    shares = shapley(row)
    average = statistics.fmean(model(*other) for other in rows)
    assert math.isclose(sum(shares), model(*row) - average, abs_tol=1e-9)
    assert math.isclose(shares[2], row[2] - 1, abs_tol=1e-12)
assert [round(share, 6) for share in shapley((2, 1, 3))] == [5.4, 1.0, 2.0]
