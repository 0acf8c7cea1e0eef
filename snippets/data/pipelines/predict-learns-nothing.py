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
    def fit(self, X, y=None):
        log.append("fit")
        return self

    def transform(self, X):
        return [[value + 10 for value in row] for row in X]


class Largest(BaseEstimator):
    def fit(self, X, y):
        log.append("fit last")
        self.labels_ = y
        return self

    def predict(self, X):
        log.append(("predict", X))
        return [max(row) for row in X]


pipeline = Pipeline([("add", Add()), ("largest", Largest())]).fit([[1]], ["label"])
assert log == ["fit", "fit last"]

log.clear()
prediction = pipeline.predict([[2, 3]])
assert log == [("predict", [[12, 13]])]
assert prediction == [13]
print(log)
