import random

seen = {random.randint(1, 6) for _ in range(500)}
assert seen == {1, 2, 3, 4, 5, 6}
assert 6 not in seen
