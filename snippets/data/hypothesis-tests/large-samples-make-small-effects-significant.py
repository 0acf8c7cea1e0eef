# /// script
# dependencies = ["scipy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from scipy import stats

values = [stats.ttest_ind_from_stats(0.01, 1.0, rows, 0.0, 1.0, rows).pvalue for rows in (100, 10_000, 1_000_000)]
assert values == sorted(values, reverse=True)
assert values[0] > 0.9 and 0.4 < values[1] < 0.5 and values[2] < 0.001
