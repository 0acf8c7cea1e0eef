# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.base import BaseEstimator
from sklearn.pipeline import make_pipeline

log = []


class Add:
    def fit(self, X, y=None):
        log.append(("fit", X))
        return self

    def transform(self, X):
        return [[value + 10 for value in row] for row in X]


class Largest(BaseEstimator):
    def fit(self, X, y):
        log.append(("fit last", X, y))
        self.labels_ = y
        return self

    def predict(self, X):
        log.append(("predict", X))
        return [max(row) for row in X]


pipeline = make_pipeline(Add(), Largest()).fit([[1]], ["label"])
assert log == [("fit", [[1]]), ("fit last", [[11]], ["label"])]

log.clear()
prediction = pipeline.predict([[2, 3]])
assert log == [("predict", [[12, 13]])]
assert prediction == [13]
print(log)
