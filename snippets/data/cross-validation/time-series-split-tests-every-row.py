# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.model_selection import TimeSeriesSplit

tested = [row for _, test in TimeSeriesSplit(n_splits=3).split(range(8)) for row in test.tolist()]
assert len(tested) == len(set(tested))
assert tested == [2, 3, 4, 5, 6, 7]
print(tested)
assert tested == list(range(8))
