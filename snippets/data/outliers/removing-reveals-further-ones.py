# /// script
# dependencies = ["numpy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np


def without_outliers(values):
    low, high = np.percentile(values, [25, 75])
    margin = 1.5 * (high - low)
    return values[(values >= low - margin) & (values <= high + margin)]


values = np.array([9.0, 10.0, 10.0, 10.0, 11.0, 12.0, 15.0, 30.0])
rounds = [values]
while len(rounds) == 1 or len(rounds[-1]) < len(rounds[-2]):
    rounds.append(without_outliers(rounds[-1]))
assert [kept.tolist()[-1] for kept in rounds] == [30.0, 15.0, 12.0, 11.0, 10.0, 10.0]
