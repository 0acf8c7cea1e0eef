import random

assert round(1 - 0.95**20, 2) == 0.64
assert 0.048 < 1 - (1 - 0.05 / 20) ** 20 < 0.05
random.seed(0)
smallest = [min(random.random() for _ in range(20)) for _ in range(4000)]
assert sum(value < 0.05 for value in smallest) == 2564  # 64 %
assert sum(value < 0.05 / 20 for value in smallest) == 182  # 4.6 %
