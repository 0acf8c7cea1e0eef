# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.model_selection import TimeSeriesSplit

splits = [(a.tolist(), b.tolist()) for a, b in TimeSeriesSplit(n_splits=3).split(range(8))]
assert splits == [([0, 1], [2, 3]), ([0, 1, 2, 3], [4, 5]), ([0, 1, 2, 3, 4, 5], [6, 7])]
with_gap = [(a.tolist(), b.tolist()) for a, b in TimeSeriesSplit(3, gap=1, max_train_size=2).split(range(8))]
assert with_gap == [([0], [2, 3]), ([1, 2], [4, 5]), ([3, 4], [6, 7])]
