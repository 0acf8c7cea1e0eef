# /// script
# dependencies = ["scipy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import scipy.stats

values = [scipy.stats.ttest_ind_from_stats(0.01, 1.0, rows, 0.0, 1.0, rows).pvalue for rows in (100, 1_000_000)]
assert round(values[0], 4) == 0.9437
assert f"{values[1]:.1e}" == "1.5e-12"
