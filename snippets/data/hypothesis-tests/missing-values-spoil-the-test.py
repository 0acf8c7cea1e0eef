# /// script
# dependencies = ["scipy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import math

import scipy.stats

values, mean = [1.0, 2.0, math.nan], 1.5
assert scipy.stats.ttest_1samp(values[:2], mean).statistic == 0
result = scipy.stats.ttest_1samp(values, mean)
assert math.isnan(result.pvalue) and math.isnan(result.statistic)
try:
    scipy.stats.ttest_1samp(values, mean, nan_policy="raise")
except ValueError as error:
    reason = str(error)
assert "nan" in reason
