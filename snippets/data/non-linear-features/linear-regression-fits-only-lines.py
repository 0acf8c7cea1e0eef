# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.linear_model import LinearRegression

x = np.arange(-3.0, 4.0)
y = x**2
straight = LinearRegression().fit(x[:, None], y)
assert round(straight.score(x[:, None], y), 9) == 0
X = np.column_stack([x, x**2])
score = round(LinearRegression().fit(X, y).score(X, y), 9)
assert score == 1.0
print(score)
assert score < 1
