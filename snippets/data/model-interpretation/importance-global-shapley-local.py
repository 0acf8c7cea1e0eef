# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.inspection import permutation_importance
from sklearn.linear_model import LinearRegression

random = np.random.default_rng(0)
X = random.normal(size=(200, 3))
y = 2 * X[:, 0] + X[:, 1]
model = LinearRegression().fit(X, y)
importance = permutation_importance(model, X, y, n_repeats=20, random_state=0).importances_mean
by_hand = []
for column in range(3):
    losses = []
    for _ in range(20):
        shuffled = X.copy()
        shuffled[:, column] = random.permutation(shuffled[:, column])
        losses.append(model.score(X, y) - model.score(shuffled, y))
    by_hand.append(np.mean(losses))
assert np.allclose(importance, by_hand, atol=0.1) and round(abs(importance[2]), 6) == 0
shares = model.coef_ * (X[0] - X.mean(axis=0))
assert np.isclose(model.predict(X).mean() + shares.sum(), model.predict(X[:1])[0])
