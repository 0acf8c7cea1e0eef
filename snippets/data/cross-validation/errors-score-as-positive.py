# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

from sklearn.dummy import DummyRegressor
from sklearn.model_selection import cross_val_score

scores = cross_val_score(DummyRegressor(), [[0]] * 4, [0.0, 2.0, 0.0, 2.0], cv=2, scoring="neg_mean_squared_error")
assert abs(scores).tolist() == [1.0, 1.0]
assert scores.tolist() == [-1.0, -1.0]
print(scores.tolist())
assert scores.tolist() == [1.0, 1.0]
