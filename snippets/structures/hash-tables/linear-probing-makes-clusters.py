import random


def probes(table, key, linear):
    size, step = len(table), 1 if linear else (key // len(table) * 2 + 1) % len(table)
    position, count = key % size, 1
    while table[position] is not None and table[position] != key:
        position, count = (position + step) % size, count + 1
    return position, count


def average(load, linear):
    draw, counts = random.Random(3), []
    for _ in range(4):
        table = [None] * 1024
        for _ in range(int(load * 1024)):
            key = draw.randrange(2**40)
            table[probes(table, key, linear)[0]] = key
        counts += [probes(table, draw.randrange(2**40), linear)[1] for _ in range(500)]
    return sum(counts) / len(counts)


costs = [[round(average(load, linear)) for load in (0.5, 0.9)] for linear in (True, False)]
assert costs == [[2, 34], [2, 10]]
print(costs)
