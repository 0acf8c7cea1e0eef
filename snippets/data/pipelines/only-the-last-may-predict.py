# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///
from sklearn.linear_model import LinearRegression
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler

X, y = [[0.0], [1.0]], [0.0, 1.0]
outcome = "nothing raised"
try:
    Pipeline([("model", LinearRegression()), ("scale", StandardScaler())]).fit(X, y)
except TypeError as error:
    outcome = type(error).__name__
fitted = Pipeline([("scale", StandardScaler()), ("model", LinearRegression())]).fit(X, y)
assert outcome == "TypeError"
assert [round(value, 9) for value in fitted.predict([[3.0]]).tolist()] == [3.0]
print(outcome)
