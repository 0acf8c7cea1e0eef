import random


def delays(uniform):
    return [uniform(0, min(2**attempt, 16)) for attempt in range(6)]


bounds = delays(lambda low, high: (low, high))
clients = [delays(random.Random(client).uniform) for client in range(100)]
spread = [(round(min(column)), round(max(column)), len(set(column))) for column in zip(*clients)]
assert bounds == [(0, 1), (0, 2), (0, 4), (0, 8), (0, 16), (0, 16)]
assert spread == [(low, high, 100) for low, high in bounds]
print(bounds)
