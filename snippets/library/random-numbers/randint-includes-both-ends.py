import random

generator = random.Random(1)
assert {generator.randint(1, 6) for _ in range(200)} == {1, 2, 3, 4, 5, 6}
assert {generator.randrange(1, 6) for _ in range(200)} == {1, 2, 3, 4, 5}
