# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///
from sklearn.exceptions import NotFittedError
from sklearn.linear_model import LinearRegression
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

X, y = [[0.0], [1.0], [2.0], [3.0]], [0.0, 1.0, 2.0, 3.0]
pipeline = make_pipeline(StandardScaler(), LinearRegression())
cross_val_score(pipeline, X, y, cv=2)
outcome = "nothing raised"
try:
    pipeline.predict([[4.0]])
except NotFittedError as error:
    outcome = type(error).__name__
print(outcome)
assert outcome == "nothing raised"
