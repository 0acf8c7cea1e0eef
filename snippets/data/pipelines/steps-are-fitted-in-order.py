# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.base import BaseEstimator, TransformerMixin
from sklearn.pipeline import Pipeline

log = []


class Add(TransformerMixin, BaseEstimator):
    def __init__(self, amount):
        self.amount = amount

    def fit(self, X, y=None):
        log.append(("fit", self.amount, X))
        return self

    def transform(self, X):
        return [[value + self.amount for value in row] for row in X]


class Largest(BaseEstimator):
    def fit(self, X, y):
        log.append(("fit last", X, y))
        return self


Pipeline([("tens", Add(10)), ("hundreds", Add(100)), ("largest", Largest())]).fit([[1]], ["label"])
assert log == [("fit", 10, [[1]]), ("fit", 100, [[11]]), ("fit last", [[111]], ["label"])]
print(log)
