# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.linear_model import LinearRegression, Ridge

kilometres = np.array([[1.0, 3.0], [2.0, 1.0], [3.0, 2.0], [4.0, 9.0]])
y = kilometres @ [2.0, 3.0]
metres = kilometres * [1000, 1]
changes = []
for model in (LinearRegression(), Ridge(alpha=1.0)):
    predicted = [model.fit(X, y).predict(X) for X in (kilometres, metres)]
    changes.append(round(float(np.abs(predicted[0] - predicted[1]).max()), 2))
assert changes == [0.0, 0.8]
