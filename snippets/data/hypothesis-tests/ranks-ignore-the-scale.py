# /// script
# dependencies = ["scipy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import math

import scipy.stats

groups = [1.0, 3.0, 9.0, 20.0], [8.0, 30.0, 100.0, 4000.0]
logarithms = [[math.log(value) for value in group] for group in groups]
assert scipy.stats.mannwhitneyu(*groups).pvalue == scipy.stats.mannwhitneyu(*logarithms).pvalue
assert scipy.stats.mannwhitneyu(*groups).statistic == 2
assert round(scipy.stats.ttest_ind(*groups).statistic, 3) == -1.038
assert round(scipy.stats.ttest_ind(*logarithms).statistic, 3) == -2.032
