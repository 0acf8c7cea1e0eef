# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.inspection import permutation_importance
from sklearn.linear_model import LinearRegression

x = np.random.default_rng(0).normal(size=500)
importances = []
for columns in (1, 2):
    X = np.column_stack([x] * columns)
    model = LinearRegression().fit(X, x)
    importances.append(permutation_importance(model, X, x, n_repeats=10, random_state=0).importances_mean)
assert np.allclose(importances[0], [2.0], atol=0.15) and np.allclose(importances[1], [0.5, 0.5], atol=0.1)
