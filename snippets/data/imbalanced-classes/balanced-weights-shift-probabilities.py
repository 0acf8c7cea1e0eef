# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.linear_model import LogisticRegression

X = np.arange(40.0).reshape(-1, 1) / 10
y = np.array([0] * 24 + [0, 1, 0, 0] * 3 + [1, 0, 1, 0])
plain = LogisticRegression(tol=1e-10).fit(X, y).predict_proba(X)[:, 1]
weighted = LogisticRegression(class_weight="balanced", tol=1e-10).fit(X, y).predict_proba(X)[:, 1]
assert round(y.mean(), 6) == round(plain.mean(), 4) == 0.125
assert round(weighted.mean(), 1) > 0.2
