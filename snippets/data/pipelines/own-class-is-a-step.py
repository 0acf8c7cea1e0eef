# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.linear_model import LinearRegression
from sklearn.pipeline import make_pipeline


class Halve:
    def fit(self, X, y=None):
        self.fitted = True
        return self

    def transform(self, X):
        return [[value / 2 for value in row] for row in X]


halve = Halve()
pipeline = make_pipeline(halve, LinearRegression()).fit([[0.0], [2.0], [4.0]], [0.0, 1.0, 2.0])
prediction = [round(value, 9) for value in pipeline.predict([[8.0]]).tolist()]
assert halve.fitted is True
assert pipeline[-1].coef_.round(9).tolist() == [1.0]
assert prediction == [4.0]
print(prediction)


class Forgetful(Halve):
    def fit(self, X, y=None):
        super().fit(X)


forgetful = Forgetful()
try:
    outcome = make_pipeline(forgetful, LinearRegression()).fit([[0.0], [2.0]], [0.0, 1.0])
except AttributeError as error:
    outcome = str(error)
assert forgetful.fitted is True
assert outcome == "'NoneType' object has no attribute 'transform'"


class Alone(Halve):
    def fit(self, X):
        return super().fit(X)


try:
    outcome = make_pipeline(Alone(), LinearRegression()).fit([[0.0], [2.0]], [0.0, 1.0])
except TypeError as error:
    outcome = str(error)
assert outcome.endswith("takes 2 positional arguments but 3 were given")
