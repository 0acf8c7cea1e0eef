# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.feature_selection import VarianceThreshold

metres = [[5.0, 1.0, 1.0], [5.0, 1.5, 3.0]]
millimetres = [[1000 * length for length in row] for row in metres]
assert millimetres == [[5000, 1000, 1000], [5000, 1500, 3000]]
assert VarianceThreshold().fit(metres).get_support().tolist() == [False, True, True]
stricter = VarianceThreshold(0.5)
assert stricter.fit(metres).variances_.round(9).tolist() == [0, 0.0625, 1]
assert stricter.get_support().tolist() == [False, False, True]
assert stricter.fit(millimetres).get_support().tolist() == [False, True, True]
