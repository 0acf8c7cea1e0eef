# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.pipeline import Pipeline, make_pipeline

log = []


class Add:
    def __init__(self, amount):
        self.amount = amount

    def fit(self, X, y=None):
        log.append(("fit", self.amount, X))
        return self

    def transform(self, X):
        return [[value + self.amount for value in row] for row in X]


class Largest:
    def fit(self, X, y):
        log.append(("fit last", X, y))
        return self


pipeline = make_pipeline(Add(10), Add(100), Largest())
assert type(pipeline) is Pipeline
pipeline.fit([[1]], ["label"])
assert log == [("fit", 10, [[1]]), ("fit", 100, [[11]]), ("fit last", [[111]], ["label"])]
print(log)
