# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.feature_selection import RFE, SelectKBest, f_regression
from sklearn.linear_model import LinearRegression

fits = []


class Counting(LinearRegression):
    def fit(self, X, y):
        fits.append(X.shape[1])
        return super().fit(X, y)


random = np.random.default_rng(0)
X = random.normal(size=(50, 5))
y = 3 * X[:, 1] - 2 * X[:, 4] + 0.1 * random.normal(size=50)
assert RFE(Counting(), n_features_to_select=2).fit(X, y).get_support(indices=True).tolist() == [1, 4]
assert fits == [5, 4, 3, 2]
best = SelectKBest(f_regression, k=2).fit(X, y)
assert best.get_support(indices=True).tolist() == [1, 4] == sorted(np.argsort(best.scores_)[-2:].tolist())
