# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.inspection import partial_dependence
from sklearn.tree import DecisionTreeRegressor

X = np.array([[a, b] for a in (-1.0, 1.0) for b in (-1.0, 1.0)])
tree = DecisionTreeRegressor().fit(X, X[:, 0] * X[:, 1])
computed = partial_dependence(tree, X, features=[0], method="brute", kind="both")
by_hand = [tree.predict(np.column_stack([np.full(4, value), X[:, 1]])) for value in computed["grid_values"][0]]
assert computed["grid_values"][0].tolist() == [-1.0, 1.0]
assert computed["average"].tolist() == [[rows.mean() for rows in by_hand]] == [[0.0, 0.0]]
assert computed["individual"][0].T.tolist() == [rows.tolist() for rows in by_hand]
