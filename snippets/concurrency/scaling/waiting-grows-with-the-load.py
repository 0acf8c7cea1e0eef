import math
import random


def mean_wait(load, number=5000):
    generator = random.Random(436)
    wait = total = 0.0
    for _ in range(number):
        total += wait
        service = -load * math.log(1 - generator.random())
        interval = -math.log(1 - generator.random())
        wait = max(0.0, wait + service - interval)
    return total / number / load


half, nearly_full = (round(mean_wait(load), 1) for load in (0.5, 0.95))
assert half == 1.0
assert 10 < nearly_full < 30
assert nearly_full < 4
