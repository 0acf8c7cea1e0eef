# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import statistics

import numpy as np

values = np.array([1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 60.0])
low, high = np.percentile(values, [25, 75])
fences = (low - 1.5 * (high - low), high + 1.5 * (high - low))
assert fences == (-4.5, 17.5)
assert values[(values < fences[0]) | (values > fences[1])].tolist() == [60.0]

scores = (values - statistics.mean(values)) / statistics.stdev(values)
assert values[np.abs(scores) > 3].tolist() == [60.0]
assert scores.round(2).tolist()[-2:] == [0.03, 3.11]
