# /// script
# dependencies = ["scipy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import scipy.stats

first, second, rows = (0.01, 1.0), (0.0, 1.0), 1_000_000  # mean and standard deviation
result = scipy.stats.ttest_ind_from_stats(*first, rows, *second, rows)
assert (round(result.statistic, 3), rows) == (7.071, 1_000_000)
assert first[1] == second[1] == 1 and result.pvalue < 0.001
effect = first[0] - second[0]
assert effect == 0.01
print(effect)
assert effect > 0.5
