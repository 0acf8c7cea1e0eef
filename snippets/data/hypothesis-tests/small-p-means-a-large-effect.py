# /// script
# dependencies = ["scipy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from scipy import stats

effect = 0.01  # in standard deviations
result = stats.ttest_ind_from_stats(effect, 1.0, 1_000_000, 0.0, 1.0, 1_000_000)
assert result.pvalue < 0.001
print(effect)
assert effect > 0.5
