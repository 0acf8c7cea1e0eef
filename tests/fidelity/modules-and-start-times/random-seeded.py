# shows: seeded sequences are the same everywhere
import random

random.seed(42)
seen = [random.randint(0, 99) for _ in range(5)]
assert seen == [81, 14, 3, 94, 35]
print(seen, random.Random(1).sample(range(10), 3))
