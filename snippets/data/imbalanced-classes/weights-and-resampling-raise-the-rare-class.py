# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.linear_model import LogisticRegression

X = np.array([[0.0], [1.0], [2.0], [3.0], [4.0], [5.0]])
y = np.array([0, 0, 0, 1, 0, 1])
weighted = LogisticRegression(class_weight={0: 1, 1: 3}, tol=1e-9).fit(X, y)
times = np.where(y == 1, 3, 1)
repeated = LogisticRegression(tol=1e-9).fit(np.repeat(X, times, axis=0), np.repeat(y, times))
plain = LogisticRegression(tol=1e-9).fit(X, y)
assert np.allclose(weighted.coef_, repeated.coef_, atol=1e-4)
assert np.allclose(weighted.intercept_, repeated.intercept_, atol=1e-4)
assert plain.predict([[2.9]])[0] == 0 != weighted.predict([[2.9]])[0]
