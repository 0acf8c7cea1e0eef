import random


def data(seed, disturb=False):
    chance = random.Random(seed)
    first = chance.randrange(1000)
    if disturb:
        random.random()
    return first, chance.choice("abcdef"), chance.sample(range(100), 3)


found = [data(7) == data(7), data(7) == data(7, disturb=True), data(7) == data(8)]
print(found)
assert found == [True, True, False]
