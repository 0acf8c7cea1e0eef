# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.compose import TransformedTargetRegressor
from sklearn.linear_model import LinearRegression

X, y = [[0.0], [0.0]], [1.0, 100.0]
model = TransformedTargetRegressor(LinearRegression(), func=np.log, inverse_func=np.exp)
predicted = [round(float(each.fit(X, y).predict([[0.0]])[0]), 6) for each in (model, LinearRegression())]
assert predicted == [10.0, 50.5]
