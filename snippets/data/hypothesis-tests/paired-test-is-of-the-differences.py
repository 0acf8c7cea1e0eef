# /// script
# dependencies = ["scipy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import scipy.stats

before, after = [10.0, 20.0, 30.0, 40.0], [11.0, 22.0, 31.0, 42.0]
paired = scipy.stats.ttest_rel(before, after)
differences = scipy.stats.ttest_1samp([-1.0, -2.0, -1.0, -2.0], 0)
assert round(paired.statistic, 9) == round(differences.statistic, 9) == -5.196152423
assert paired.pvalue < 0.05 and scipy.stats.ttest_ind(before, after).pvalue > 0.8
