# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.linear_model import LinearRegression
from sklearn.preprocessing import PolynomialFeatures

X = np.array([[0.0, 0.0], [0.0, 1.0], [0.0, 2.0], [1.0, 0.0], [1.0, 1.0], [2.0, 0.0]])
y = [4.0, 4.0, 4.0, 5.0, 2.0, 8.0]
features = PolynomialFeatures(2)
assert features.fit_transform([[2.0, 3.0]]).tolist() == [[1, 2, 3, 4, 6, 9]]
assert features.get_feature_names_out().tolist() == ["1", "x0", "x1", "x0^2", "x0 x1", "x1^2"]
model = LinearRegression(fit_intercept=False).fit(features.fit_transform(X), y)
assert np.allclose(model.coef_, [4, 0, 0, 1, -3, 0])
assert np.allclose(y, 4 + X[:, 0] ** 2 - 3 * X[:, 0] * X[:, 1])
