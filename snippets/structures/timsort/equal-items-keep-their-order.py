import random

draw, ties = random.Random(1), 0
for _ in range(300):
    pairs = [(draw.randrange(6), -position) for position in range(draw.randrange(200))]
    stable = sorted(pairs, key=lambda pair: (pair[0], -pair[1]))
    assert sorted(pairs, key=lambda pair: pair[0]) == stable
    pairs.sort(key=lambda pair: pair[0])
    assert pairs == stable
    ties += len(pairs) - len({key for key, _ in pairs})
assert ties == 29225
print(ties)
