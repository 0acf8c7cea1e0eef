import random


def delays(client, attempts=6, first=0.1, most=2.0):
    chance = random.Random(client)
    return [chance.uniform(0, min(most, first * 2**attempt)) for attempt in range(attempts)]


bounds = [0.1, 0.2, 0.4, 0.8, 1.6, 2.0]
clients = [delays(client) for client in range(100)]
print([round(max(column), 1) for column in zip(*clients)])
for column, bound in zip(zip(*clients), bounds):
    assert len(set(column)) == 100
    assert 0.8 * bound < max(column) <= bound and min(column) < 0.2 * bound
