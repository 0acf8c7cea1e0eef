# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.model_selection import KFold, StratifiedKFold, check_cv

y = [0, 1] * 5
assert type(check_cv(5, y, classifier=True)) is StratifiedKFold
assert type(check_cv(5, y, classifier=False)) is KFold
assert type(check_cv(5, [0.5, 1.5] * 5, classifier=True)) is KFold
assert check_cv(None, y).get_n_splits() == 5 != check_cv(3, y).get_n_splits()
