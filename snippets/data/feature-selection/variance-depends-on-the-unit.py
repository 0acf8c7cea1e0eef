# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.feature_selection import VarianceThreshold

metres = [[5.0, 1.0], [5.0, 1.2], [5.0, 1.4]]
millimetres = [[a, 1000 * b] for a, b in metres]
assert VarianceThreshold().fit(metres).get_support().tolist() == [False, True]
kept = [len(VarianceThreshold(1.0).fit_transform(millimetres)[0])]
try:
    VarianceThreshold(1.0).fit(metres)
except ValueError as error:
    kept.append(str(error))
assert kept[0] == 1 and "No feature" in kept[1]
