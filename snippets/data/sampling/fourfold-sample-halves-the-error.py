import itertools
import math
import statistics

population = [1, 2, 6]


def standard_error(size):
    means = [sum(sample) / size for sample in itertools.product(population, repeat=size)]
    return statistics.pstdev(means)


assert math.isclose(standard_error(1), statistics.pstdev(population))
assert math.isclose(standard_error(1), 2 * standard_error(4))
assert math.isclose(standard_error(2), 2 * standard_error(8))
