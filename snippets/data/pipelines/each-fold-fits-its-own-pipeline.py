# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///
from sklearn.base import BaseEstimator, TransformerMixin
from sklearn.dummy import DummyRegressor
from sklearn.model_selection import KFold, cross_val_score
from sklearn.pipeline import make_pipeline

seen = []


class Scaler(TransformerMixin, BaseEstimator):
    def fit(self, X, y=None):
        seen.append([row[0] for row in X])
        return self

    def transform(self, X):
        return X


X, y = [[0], [1], [2], [3], [4], [5]], [0, 1, 2, 3, 4, 5]
cross_val_score(make_pipeline(Scaler(), DummyRegressor()), X, y, cv=KFold(3))
assert seen == [[2, 3, 4, 5], [0, 1, 4, 5], [0, 1, 2, 3]]
print(seen)
