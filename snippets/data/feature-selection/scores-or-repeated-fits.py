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


X = np.eye(6)[:, :5]
y = [1, 9, 2, 3, 8, 0]
eliminating = RFE(Counting(), n_features_to_select=2).fit(X, y)
assert eliminating.ranking_.tolist() == [4, 1, 3, 2, 1]
assert fits == [5, 4, 3, 2]
best = SelectKBest(f_regression, k=2).fit(X, y)
assert best.scores_.round(1).tolist() == [0.6, 3.3, 0.2, 0, 1.7]
assert best.get_support(indices=True).tolist() == [1, 4]
