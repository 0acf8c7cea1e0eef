# /// script
# dependencies = ["scipy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import math

from scipy import stats

first, second = [1.0, 3.0, 9.0, 20.0], [8.0, 30.0, 100.0, 4000.0]
logarithms = [[math.log(value) for value in group] for group in (first, second)]
assert stats.mannwhitneyu(first, second).pvalue == stats.mannwhitneyu(*logarithms).pvalue
assert stats.mannwhitneyu(first, second).statistic == 2
assert stats.ttest_ind(first, second).pvalue > 0.3 > 0.1 > stats.ttest_ind(*logarithms).pvalue
