# /// script
# dependencies = ["scipy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from scipy import stats

before, after = [10.0, 20.0, 30.0, 40.0], [11.0, 22.0, 31.0, 42.0]
paired = stats.ttest_rel(before, after)
differences = stats.ttest_1samp([-1.0, -2.0, -1.0, -2.0], 0)
assert round(paired.statistic, 9) == round(differences.statistic, 9) == -5.196152423
assert paired.pvalue < 0.05 and stats.ttest_ind(before, after).pvalue > 0.8
