# /// script
# dependencies = ["scipy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import math

from scipy import stats

values = [1.0, 2.0, math.nan, 4.0]
result = stats.ttest_1samp(values, 0)
assert math.isnan(result.pvalue) and math.isnan(result.statistic)
try:
    stats.ttest_1samp(values, 0, nan_policy="raise")
except ValueError as error:
    reason = str(error)
assert "nan" in reason
