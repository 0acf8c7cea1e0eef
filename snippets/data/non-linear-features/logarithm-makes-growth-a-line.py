# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.compose import TransformedTargetRegressor
from sklearn.linear_model import LinearRegression

X = np.arange(5.0)[:, None]
y = 3 * 2 ** X.ravel()
model = TransformedTargetRegressor(LinearRegression(), func=np.log, inverse_func=np.exp).fit(X, y)
assert model.predict([[10.0]]).round(6).tolist() == [3072.0]
assert LinearRegression().fit(X, y).predict([[10.0]]).round(6).tolist() == [105.0]
