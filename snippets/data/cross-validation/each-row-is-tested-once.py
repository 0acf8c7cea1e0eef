# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.model_selection import KFold

splits = list(KFold(n_splits=3).split(range(7)))
tested = [test.tolist() for _, test in splits]
assert tested == [[0, 1, 2], [3, 4], [5, 6]]
for training, test in splits:
    assert sorted(training.tolist() + test.tolist()) == list(range(7))
