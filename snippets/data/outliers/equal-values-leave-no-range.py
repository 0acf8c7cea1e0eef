# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np

for others in ([4.9], [5.1], [4.0, 5.1], [5.1, 6.0]):
    values = np.array([5.0] * 7 + others)
    low, high = np.percentile(values, [25, 75])
    assert low == high == 5.0
    margin = 1.5 * (high - low)
    assert values[(values < low - margin) | (values > high + margin)].tolist() == others
values = np.array([5.0] * 7 + [5.1, 6.0, 7.0])  # seven of ten
assert np.percentile(values, 75) > 5.0
