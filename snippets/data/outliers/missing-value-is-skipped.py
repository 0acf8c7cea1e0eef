# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np

values = np.array([1.0, 2.0, 3.0, 4.0, np.nan, 900.0])
assert np.nanpercentile(values, [0, 25, 75, 100]).tolist() == [1.0, 2.0, 4.0, 900.0]
low, high = np.percentile(values, [25, 75])
print(low, high)
assert values[values > high + 1.5 * (high - low)].tolist() == [900.0]
