# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import statistics

import numpy as np

values = [1, 2, 3, 4, 5, 9]
low, high = np.percentile(values, [25, 75]).tolist()
assert (low, high, high + 1.5 * (high - low)) == (2.25, 4.75, 8.5)
low, _, high = statistics.quantiles(values)
assert (low, high, high + 1.5 * (high - low)) == (1.75, 6.0, 12.375)
low, _, high = statistics.quantiles(values, method="inclusive")
assert (low, high) == (2.25, 4.75)
