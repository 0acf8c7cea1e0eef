import random

assert round(1 - 0.95**20, 2) == 0.64
assert 0.048 < 1 - (1 - 0.05 / 20) ** 20 < 0.05
generator = random.Random(0)
experiments = [min(generator.random() for _ in range(20)) for _ in range(4000)]
assert abs(sum(smallest < 0.05 for smallest in experiments) / 4000 - 0.64) < 0.03
assert sum(smallest < 0.05 / 20 for smallest in experiments) / 4000 < 0.06
