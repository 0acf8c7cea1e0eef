# /// script
# dependencies = ["scipy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import math

from scipy import stats

values = [1.0, 2.0, math.nan, 4.0]
skipping = stats.ttest_1samp(values, 0, nan_policy="omit").pvalue
assert round(skipping, 6) == round(stats.ttest_1samp([1.0, 2.0, 4.0], 0).pvalue, 6)
print(stats.ttest_1samp(values, 0).pvalue)
assert stats.ttest_1samp(values, 0).pvalue == skipping
