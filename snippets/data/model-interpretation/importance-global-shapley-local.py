# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import itertools

import numpy as np
from sklearn.inspection import permutation_importance
from sklearn.linear_model import LinearRegression

X = np.array(list(itertools.product((-1, 1), repeat=3)) * 1000)
y = 2 * X[:, 0] + X[:, 1]
model = LinearRegression().fit(X, y)
importance = permutation_importance(model, X, y, random_state=0).importances_mean
random, by_hand = np.random.default_rng(0), []
for column in range(3):
    shuffled = X.copy()
    shuffled[:, column] = random.permutation(shuffled[:, column])
    by_hand.append(model.score(X, y) - model.score(shuffled, y))
assert np.allclose(importance, by_hand, atol=0.1) and np.allclose(importance, [1.6, 0.4, 0], atol=0.05)
shares = model.coef_ * (X[0] - X.mean(axis=0))
assert np.allclose(shares, [-2, -1, 0])
assert np.isclose(model.predict(X).mean() + shares.sum(), model.predict(X[:1])[0])
