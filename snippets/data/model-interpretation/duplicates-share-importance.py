# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.inspection import permutation_importance
from sklearn.linear_model import Lasso, LinearRegression

x = np.random.default_rng(0).normal(size=500)
importances = []
for model, columns in ((LinearRegression(), 1), (LinearRegression(), 2), (Lasso(alpha=0.1), 2)):
    X = np.column_stack([x] * columns)
    computed = permutation_importance(model.fit(X, x), X, x, n_repeats=10, random_state=0)
    importances.append(computed.importances_mean.round(1).tolist())
assert importances == [[2.0], [0.5, 0.5], [1.8, 0.0]]
