import math
import statistics

for count, bound in ((10, 2.846), (11, 3.015)):
    values = [0.0] * (count - 1) + [1.0]
    score = (values[-1] - statistics.mean(values)) / statistics.stdev(values)
    assert round(score, 3) == round((count - 1) / math.sqrt(count), 3) == bound
    score = (values[-1] - statistics.mean(values)) / statistics.pstdev(values)
    assert round(score, 9) == round(math.sqrt(count - 1), 9)
spread = [0.0] * 8 + [1.0, 1000.0]
assert round((spread[-1] - statistics.mean(spread)) / statistics.stdev(spread), 6) == 2.846048 < 9 / math.sqrt(10)
