# /// script
# dependencies = ["scikit-learn"]
#
# [tool.verify]
# timeout = 30  # the imports take seconds on a busy machine
# ///

import numpy as np
from sklearn.preprocessing import MinMaxScaler, RobustScaler, StandardScaler

column = np.array([[1.0], [2.0], [4.0], [9.0], [34.0]])
low, high = np.percentile(column, [25, 75])
assert (column.mean(), low, high) == (10.0, 2.0, 9.0)
standard = StandardScaler().fit_transform(column)
assert np.allclose(standard, (column - 10) / np.sqrt(np.mean((column - 10) ** 2)))
assert np.allclose(MinMaxScaler().fit_transform(column), (column - 1) / 33)
assert np.allclose(RobustScaler().fit_transform(column), (column - 4) / 7)
