# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.linear_model import LogisticRegression

X = np.arange(40.0)[:, None]
y = [0] * 24 + [0, 1, 0, 0] * 3 + [1, 0, 1, 0]
plain = LogisticRegression().fit(X, y).predict_proba(X)[:, 1]
weighted = LogisticRegression(class_weight="balanced").fit(X, y).predict_proba(X)[:, 1]
assert sum(y) / 40 == round(plain.mean(), 3) == 0.125
assert round(weighted.mean(), 2) == 0.33
