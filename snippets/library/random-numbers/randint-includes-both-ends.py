import random

assert {random.randint(1, 6) for _ in range(500)} == {1, 2, 3, 4, 5, 6}
assert {random.randrange(1, 6) for _ in range(500)} == {1, 2, 3, 4, 5}
