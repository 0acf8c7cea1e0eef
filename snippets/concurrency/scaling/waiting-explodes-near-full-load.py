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


for load in (0.2, 0.5, 0.8, 0.9):
    ahead_at_arrival = sum(number * (1 - load) * load**number for number in range(1000))
    assert math.isclose(ahead_at_arrival, load / (1 - load))
    assert math.isclose(mean_wait(load), ahead_at_arrival, rel_tol=0.1)
