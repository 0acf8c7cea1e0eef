# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np

values = np.array([1.0, 2.0, 3.0, 4.0, np.nan, 900.0])
assert np.nanmin(values) == 1.0
for quartiles, outliers in ((np.percentile, []), (np.nanpercentile, [900.0])):
    low, high = quartiles(values, [25, 75])
    assert values[values > high + 1.5 * (high - low)].tolist() == outliers
