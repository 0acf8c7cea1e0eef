# /// script
# dependencies = ["scikit-learn"]
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
        self.labels_ = y
        return self

    def predict(self, X):
        log.append(("predict", X))
        return [max(row) for row in X]


pipeline = Pipeline([("tens", Add(10)), ("hundreds", Add(100)), ("largest", Largest())])
pipeline.fit([[1]], ["label"])
assert log == [("fit", 10, [[1]]), ("fit", 100, [[11]]), ("fit last", [[111]], ["label"])]

log.clear()
prediction = pipeline.predict([[2, 3]])
assert log == [("predict", [[112, 113]])]
assert prediction == [113]
print(prediction)
