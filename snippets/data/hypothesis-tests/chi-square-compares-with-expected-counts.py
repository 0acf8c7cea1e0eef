# /// script
# dependencies = ["scipy"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from scipy import stats

table = [[30, 10], [20, 40]]
expected = [[20.0, 20.0], [30.0, 30.0]]
for correction, shift in ((True, 0.5), (False, 0.0)):
    result = stats.chi2_contingency(table, correction=correction)
    terms = [(abs(table[i][j] - expected[i][j]) - shift) ** 2 / expected[i][j] for i in (0, 1) for j in (0, 1)]
    assert round(result.statistic, 9) == round(sum(terms), 9)
    assert result.expected_freq.tolist() == expected and result.dof == 1
assert stats.chi2_contingency(table).statistic == stats.chi2_contingency(table, correction=True).statistic
