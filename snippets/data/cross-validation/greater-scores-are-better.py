# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.dummy import DummyRegressor
from sklearn.metrics import get_scorer, r2_score

X, y = [[0]] * 3, [0.0, 2.0, 1.0]
zero = DummyRegressor(strategy="constant", constant=0.0).fit(X, y)
mean = DummyRegressor().fit(X, y)
errors = get_scorer("neg_mean_squared_error")
assert round(errors(zero, X, y), 6) == -1.666667 < round(errors(mean, X, y), 6) == -0.666667
assert (mean.score(X, y), zero.score(X, y)) == (0.0, r2_score(y, [0, 0, 0])) == (0.0, -1.5)
