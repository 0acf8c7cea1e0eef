# /// script
# dependencies = ["scipy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import math

import scipy.stats

result = scipy.stats.binomtest(9, n=10)
extreme = sum(math.comb(10, heads) for heads in (0, 1, 9, 10)) / 2**10
assert (result.statistic, round(result.pvalue, 12)) == (0.9, round(extreme, 12))
assert round(scipy.stats.binomtest(9, n=10, alternative="greater").pvalue, 12) == round(extreme / 2, 12)
