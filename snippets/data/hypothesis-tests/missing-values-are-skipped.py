# /// script
# dependencies = ["scipy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import math

import scipy.stats

values = [1.0, 2.0, math.nan, 4.0]
skipping = round(scipy.stats.ttest_1samp(values, 0, nan_policy="omit").pvalue, 6)
assert skipping == round(scipy.stats.ttest_1samp([1.0, 2.0, 4.0], 0).pvalue, 6)
default = scipy.stats.ttest_1samp(values, 0).pvalue
assert math.isnan(default)
print(default)
assert round(default, 6) == skipping
