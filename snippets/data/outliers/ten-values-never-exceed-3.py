import math
import statistics

for count, bound in ((10, 2.846), (11, 3.015)):
    values = [0.0] * (count - 1) + [1e12]
    score = (values[-1] - statistics.mean(values)) / statistics.stdev(values)
    assert round(score, 3) == round((count - 1) / math.sqrt(count), 3) == bound
spread = [0.0] * 8 + [1e6, 1e12]
assert (spread[-1] - statistics.mean(spread)) / statistics.stdev(spread) < 9 / math.sqrt(10)
