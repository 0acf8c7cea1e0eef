import random

draw, ties = random.Random(1), 0
for _ in range(200):
    pairs = [(draw.randrange(5), position) for position in range(draw.randrange(15))]
    descending = sorted(pairs, key=lambda pair: pair[0], reverse=True)
    assert descending == sorted(pairs, key=lambda pair: (-pair[0], pair[1]))
    ascending = sorted(pairs, key=lambda pair: pair[0])
    assert ascending[::-1] == sorted(pairs, reverse=True)
    ties += descending != ascending[::-1]
assert ties == 151
print(ties)
