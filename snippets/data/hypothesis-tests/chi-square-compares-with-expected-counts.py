# /// script
# dependencies = ["scipy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import scipy.stats

table = [[30, 10], [20, 40]]
for correction, shift in ((True, 0.5), (False, 0.0)):
    result = scipy.stats.chi2_contingency(table, correction=correction)
    terms = [(10 - shift) ** 2 / count for count in (20, 20, 30, 30)]
    assert round(result.statistic, 9) == round(sum(terms), 9)
    assert result.expected_freq.tolist() == [[20, 20], [30, 30]] and result.dof == 1
assert scipy.stats.chi2_contingency(table).statistic == scipy.stats.chi2_contingency(table, correction=True).statistic
