# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.linear_model import LinearRegression

kilometres = np.array([[1.0, 3.0], [2.0, 1.0], [3.0, 2.0], [4.0, 9.0]])
y = [11.0, 7.0, 12.0, 35.0]
metres = kilometres * [1000, 1]
models = [LinearRegression().fit(X, y) for X in (kilometres, metres)]
assert [model.coef_.round(9).tolist() for model in models] == [[2.0, 3.0], [0.002, 3.0]]
assert np.allclose(models[0].predict([[5.0, 1.0]]) - models[0].predict([[4.0, 1.0]]), 2.0)
assert np.allclose(models[0].predict(kilometres), models[1].predict(metres))
