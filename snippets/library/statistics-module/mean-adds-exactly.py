import math
import statistics

assert sum([1e308, 1e308]) / 2 == math.inf
assert statistics.mean([1e308, 1e308]) == 1e308
tiny = [1e100, 1.0, -1e100, 1.0]
assert statistics.mean(tiny) == 0.5
