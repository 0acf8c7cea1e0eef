# /// script
# dependencies = ["scipy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import math
import statistics

import scipy.stats

first, second = [1.0, 2.0, 3.0], [4.0, 9.0, 20.0, 30.0, 0.0, 40.0]
difference = statistics.mean(first) - statistics.mean(second)
variances = [statistics.variance(first), statistics.variance(second)]
pooled = (2 * variances[0] + 5 * variances[1]) / 7
default = scipy.stats.ttest_ind(first, second)
assert math.isclose(default.statistic, difference / math.sqrt(pooled / 3 + pooled / 6))
assert default.df == 7
assert (round(difference, 3), variances[0], round(variances[1], 3)) == (-15.167, 1, 245.767)
welch = scipy.stats.ttest_ind(first, second, equal_var=False)
assert math.isclose(welch.statistic, difference / math.sqrt(variances[0] / 3 + variances[1] / 6))
assert 5 < welch.df < 6
