# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.linear_model import LogisticRegression

X, y = np.arange(6.0)[:, None], [0, 0, 0, 1, 0, 1]
times = [1, 1, 1, 3, 1, 3]
weighted = LogisticRegression(class_weight={1: 3}).fit(X, y)
repeated = LogisticRegression().fit(np.repeat(X, times, axis=0), np.repeat(y, times))
plain = LogisticRegression().fit(X, y)
assert np.allclose(weighted.predict_proba(X), repeated.predict_proba(X), atol=0.001)
assert plain.predict(X).tolist() == [0, 0, 0, 0, 1, 1]
assert weighted.predict(X).tolist() == [0, 0, 0, 1, 1, 1]
