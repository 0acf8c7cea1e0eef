# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.feature_selection import f_regression, mutual_info_regression

X = np.column_stack([np.linspace(-1, 1, 101), np.random.default_rng(0).normal(size=101)])
y = X[:, 0] ** 2
assert round(f_regression(X, y)[0][0], 9) == 0
curve, noise = mutual_info_regression(X, y, random_state=0)
assert curve > 1 > 0.2 > noise
