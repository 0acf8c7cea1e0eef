import random


def probes(table, key, linear):
    size, step = len(table), 1 if linear else (key // len(table) * 2 + 1) % len(table)
    position, count = key % size, 1
    while table[position] is not None:
        position, count = (position + step) % size, count + 1
    return position, count


def average(load, linear):
    draw, counts = random.Random(3), []
    for _ in range(60):
        table = [None] * 1024
        for _ in range(int(load * 1024)):
            key = draw.randrange(2**40)
            table[probes(table, key, linear)[0]] = key
        counts += [probes(table, draw.randrange(2**40), linear)[1] for _ in range(100)]
    return sum(counts) / len(counts)


def expected(filled, size):
    """The expected probes of linear probing, by the formula of Knuth."""
    total, term = 0, 1
    for k in range(filled + 1):
        total += (k + 1) * term
        term *= (filled - k) / size
    return (1 + total) / 2


predicted = [round(expected(int(load * 1024), 1024), 1) for load in (0.5, 0.9)]
costs = [[round(average(load, linear), 1) for load in (0.5, 0.9)] for linear in (True, False)]
assert predicted == [2.5, 40.8]
assert costs == [[2.5, 39.6], [2.0, 10.0]]
print(predicted, costs)
