import random

draw, ties = random.Random(1), 0
for _ in range(200):
    pairs = [(draw.randrange(5), position) for position in range(draw.randrange(15))]
    descending = sorted(pairs, key=lambda pair: pair[0], reverse=True)
    assert descending == sorted(pairs, key=lambda pair: (-pair[0], pair[1]))
    backward = sorted(pairs, key=lambda pair: pair[0])[::-1]
    assert backward == sorted(pairs, key=lambda pair: (-pair[0], -pair[1]))
    ties += descending != backward
assert ties == 151
print(ties)
