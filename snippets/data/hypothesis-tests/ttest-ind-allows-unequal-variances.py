# /// script
# dependencies = ["scipy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from scipy import stats

first, second = [1.0, 2.0, 3.0], [4.0, 9.0, 20.0, 30.0, 0.0, 40.0]
welch = stats.ttest_ind(first, second, equal_var=False).pvalue
pooled = stats.ttest_ind(first, second, equal_var=True).pvalue
assert round(welch, 3) != round(pooled, 3)
print(round(stats.ttest_ind(first, second).pvalue, 3))
assert stats.ttest_ind(first, second).pvalue == welch
