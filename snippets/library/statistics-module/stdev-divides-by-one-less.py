import math
import statistics

data = [2, 4, 4, 4, 5, 5, 7, 9]
squares = sum((value - 5) ** 2 for value in data)
assert (squares, len(data)) == (32, 8)
assert math.isclose(statistics.variance(data), 32 / 7)
assert math.isclose(statistics.stdev(data), math.sqrt(32 / 7))
assert (statistics.pvariance(data), statistics.pstdev(data)) == (4, 2)
