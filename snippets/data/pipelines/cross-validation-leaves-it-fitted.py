# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///
from sklearn.base import clone
from sklearn.exceptions import NotFittedError
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def prediction(model):
    try:
        return round(model.predict([[9.0]])[0], 6)
    except NotFittedError as error:
        return type(error).__name__


X = [[row] for row in range(4)]
y = [10 * row for row in range(4)]
pipeline = make_pipeline(StandardScaler(), LinearRegression())
scores = cross_val_score(pipeline, X, y, cv=2)
assert [round(score, 6) for score in scores] == [1.0, 1.0]
assert prediction(clone(pipeline).fit(X, y)) == 90.0
print(prediction(pipeline))
assert prediction(pipeline) == 90.0
