# /// script
# dependencies = ["scipy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import scipy.stats

groups = [1.0, 2.0, 3.0], [4.0, 9.0, 20.0, 30.0, 0.0, 40.0]
welch = round(scipy.stats.ttest_ind(*groups, equal_var=False).pvalue, 3)
default = round(scipy.stats.ttest_ind(*groups).pvalue, 3)
assert (welch, default) == (0.064, 0.15)
print(default)
assert default == welch
