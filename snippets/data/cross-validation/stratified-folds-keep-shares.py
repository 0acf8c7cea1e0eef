# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.model_selection import KFold, StratifiedKFold

y = [0] * 8 + [1] * 4
rows = [[0]] * 12
shares = [sum(y[row] for row in test) / len(test) for _, test in StratifiedKFold(4).split(rows, y)]
assert shares == [1 / 3] * 4
training, test = list(KFold(3).split(rows))[-1]
assert {y[row] for row in training} == {0} and {y[row] for row in test} == {1}
