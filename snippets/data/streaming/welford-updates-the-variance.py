import random
import statistics


def running(values):
    count, mean, squares = 0, 0.0, 0.0
    for value in values:
        count += 1
        step = value - mean
        mean += step / count
        squares += step * (value - mean)
    return mean, squares / (count - 1)


assert running([1e9 + value for value in (4.0, 7.0, 13.0, 16.0)]) == (1e9 + 10, 30.0)
generator = random.Random(1)
for size in (2, 3, 5, 40):
    values = [50 + 3 * generator.random() for _ in range(size)]
    mean, variance = running(values)
    assert abs(mean - statistics.mean(values)) < 1e-9
    assert abs(variance - statistics.variance(values)) < 1e-9
